<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name></name>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%n added</numerusform>
            <numerusform>%n added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n updated</source>
        <translation>
            <numerusform>%n updated</numerusform>
            <numerusform>%n updated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already there</source>
        <translation>
            <numerusform>%n already there</numerusform>
            <numerusform>%n already there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read</source>
        <translation>
            <numerusform>%n could not be read</numerusform>
            <numerusform>%n could not be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} contains %n report(s). Add the ticked ones?</source>
        <translation>
            <numerusform>{name} contains %n report. Add it?</numerusform>
            <numerusform>{name} contains %n reports. Add the ticked ones?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln word</numerusform>
            <numerusform>%Ln words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s) with A</source>
        <translation>
            <numerusform>%Ln passage with A</numerusform>
            <numerusform>%Ln passages with A</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s)</source>
        <comment>in common with A</comment>
        <translation>
            <numerusform>%Ln passage</numerusform>
            <numerusform>%Ln passages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s) differ</source>
        <translation>
            <numerusform>%n fact differs</numerusform>
            <numerusform>%n facts differ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>▸ %n line(s) found on the page, not taken for the report</source>
        <translation>
            <numerusform>▸ %n line found on the page, not taken for the report</numerusform>
            <numerusform>▸ %n lines found on the page, not taken for the report</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>▸ %n line(s) not part of the report</source>
        <translation>
            <numerusform>▸ %n line not part of the report</numerusform>
            <numerusform>▸ %n lines not part of the report</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>▸ %n sentence(s) the same in both</source>
        <translation>
            <numerusform>▸ %n sentence the same in both</numerusform>
            <numerusform>▸ %n sentences the same in both</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An earlier version of Parallax failed on %n file(s): {names}.</source>
        <translation>
            <numerusform>An earlier version of Parallax failed on %n file: {names}.</numerusform>
            <numerusform>An earlier version of Parallax failed on %n files: {names}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) cannot be read: {names}.</source>
        <translation>
            <numerusform>%n report cannot be read: {names}.</numerusform>
            <numerusform>%n reports cannot be read: {names}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) can be read, but not quite as saved: {names}.</source>
        <translation>
            <numerusform>%n report can be read, but not quite as saved: {names}.</numerusform>
            <numerusform>%n reports can be read, but not quite as saved: {names}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more report(s) are lost, along with their names.</source>
        <translation>
            <numerusform>%n more report is lost, along with its name.</numerusform>
            <numerusform>%n more reports are lost, along with their names.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{file} holds the event “{event}” as it was on the screen, with %n report(s).</source>
        <translation>
            <numerusform>{file} holds the event “{event}” as it was on the screen, with %n report.</numerusform>
            <numerusform>{file} holds the event “{event}” as it was on the screen, with %n reports.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove the %n report(s) you added at {time}?</source>
        <translation>
            <numerusform>Remove the %n report you added at {time}?</numerusform>
            <numerusform>Remove the %n reports you added at {time}?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) stay as they are, because they have been changed since.</source>
        <translation>
            <numerusform>%n report stays as it is, because it has been changed since.</numerusform>
            <numerusform>%n reports stay as they are, because they have been changed since.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{found} of %Ln report(s)</source>
        <translation>
            <numerusform>{found} of %Ln report</numerusform>
            <numerusform>{found} of %Ln reports</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{story}: %Ln report(s)</source>
        <translation>
            <numerusform>{story}: %Ln report</numerusform>
            <numerusform>{story}: %Ln reports</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Compare %Ln Selected Report(s)…</source>
        <translation>
            <numerusform>&amp;Compare %Ln Selected Report…</numerusform>
            <numerusform>&amp;Compare %Ln Selected Reports…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln Report(s)</source>
        <comment>in a menu: how many are selected</comment>
        <translation>
            <numerusform>%Ln Report</numerusform>
            <numerusform>%Ln Reports</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln report(s)</source>
        <comment>how many are acted upon</comment>
        <translation>
            <numerusform>%Ln report</numerusform>
            <numerusform>%Ln reports</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <comment>in a backup</comment>
        <translation>
            <numerusform>%Ln event</numerusform>
            <numerusform>%Ln events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Details of %Ln Report(s)</source>
        <translation>
            <numerusform>Details of %Ln Report</numerusform>
            <numerusform>Details of %Ln Reports</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{selected} of %Ln report(s) selected</source>
        <translation>
            <numerusform>{selected} of %Ln report selected</numerusform>
            <numerusform>{selected} of %Ln reports selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln report(s) restored.</source>
        <translation>
            <numerusform>%Ln report restored.</numerusform>
            <numerusform>%Ln reports restored.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln report(s) stayed in the trash: the same text is in the event again.</source>
        <translation>
            <numerusform>%Ln report stayed in the trash: the same text is in the event again.</numerusform>
            <numerusform>%Ln reports stayed in the trash: the same texts are in the event again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln report(s) for good?</source>
        <translation>
            <numerusform>Delete %Ln report for good?</numerusform>
            <numerusform>Delete %Ln reports for good?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln report(s). Removed reports stay here, with their notes and matches, until you delete them.</source>
        <translation>
            <numerusform>%Ln report. Removed reports stay here, with their notes and matches, until you delete them.</numerusform>
            <numerusform>%Ln reports. Removed reports stay here, with their notes and matches, until you delete them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln report(s) in other events</source>
        <translation>
            <numerusform>%Ln report in other events</numerusform>
            <numerusform>%Ln reports in other events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln report(s) most like {name}</source>
        <translation>
            <numerusform>%Ln report most like {name}</numerusform>
            <numerusform>%Ln reports most like {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) made by two reports or more</source>
        <comment>statements</comment>
        <translation>
            <numerusform>%n statement made by two reports or more</numerusform>
            <numerusform>%n statements made by two reports or more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s)</source>
        <comment>facts</comment>
        <translation>
            <numerusform>%n fact</numerusform>
            <numerusform>%n facts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <comment>statements</comment>
        <translation>
            <numerusform>%n statement</numerusform>
            <numerusform>%n statements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with facts that differ</source>
        <comment>statements</comment>
        <translation>
            <numerusform>%n with facts that differ</numerusform>
            <numerusform>%n with facts that differ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in every report</source>
        <comment>statements</comment>
        <translation>
            <numerusform>%n in every report</numerusform>
            <numerusform>%n in every report</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n only in one</source>
        <comment>statements</comment>
        <translation>
            <numerusform>%n only in one</numerusform>
            <numerusform>%n only in one</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n only in {letter}</source>
        <comment>statements</comment>
        <translation>
            <numerusform>%n only in {letter}</numerusform>
            <numerusform>%n only in {letter}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden</source>
        <comment>statements</comment>
        <translation>
            <numerusform>%n hidden</numerusform>
            <numerusform>%n hidden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n fact(s)</source>
        <comment>facts</comment>
        <translation>
            <numerusform>All %n fact</numerusform>
            <numerusform>All %n facts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n differ(s)</source>
        <comment>facts</comment>
        <translation>
            <numerusform>%n differs</numerusform>
            <numerusform>%n differ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n less precise in some</source>
        <comment>facts</comment>
        <translation>
            <numerusform>%n less precise in some</numerusform>
            <numerusform>%n less precise in some</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agree(s)</source>
        <comment>facts</comment>
        <translation>
            <numerusform>%n agrees</numerusform>
            <numerusform>%n agree</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n spelled differently</source>
        <comment>facts</comment>
        <translation>
            <numerusform>%n spelled differently</numerusform>
            <numerusform>%n spelled differently</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on who said it</source>
        <comment>facts</comment>
        <translation>
            <numerusform>%n on who said it</numerusform>
            <numerusform>%n on who said it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove the %n report(s) that came with the case file?</source>
        <translation>
            <numerusform>Remove the %n report that came with the case file?</numerusform>
            <numerusform>Remove the %n reports that came with the case file?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln report(s) added from the case file</source>
        <translation>
            <numerusform>%Ln report added from the case file</numerusform>
            <numerusform>%Ln reports added from the case file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln report(s) already there</source>
        <translation>
            <numerusform>%Ln report already there</numerusform>
            <numerusform>%Ln reports already there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln report(s) brought back from the backup.</source>
        <translation>
            <numerusform>%Ln report brought back from the backup.</numerusform>
            <numerusform>%Ln reports brought back from the backup.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reference(s) written to {file}.</source>
        <translation>
            <numerusform>%Ln reference written to {file}.</numerusform>
            <numerusform>%Ln references written to {file}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln report(s) moved to the event they seem to be about.</source>
        <translation>
            <numerusform>%Ln report moved to the event it seems to be about.</numerusform>
            <numerusform>%Ln reports moved to the events they seem to be about.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln report(s) moved to the event they seem to be about. Undo to move them back.</source>
        <translation>
            <numerusform>%Ln report moved to the event it seems to be about. Undo to move it back.</numerusform>
            <numerusform>%Ln reports moved to the events they seem to be about. Undo to move them back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln report(s) added from watched folders.</source>
        <translation>
            <numerusform>%Ln report added from watched folders.</numerusform>
            <numerusform>%Ln reports added from watched folders.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>also in sentence(s) {numbers}</source>
        <comment>sentences</comment>
        <translation>
            <numerusform>also in sentence {numbers}</numerusform>
            <numerusform>also in sentences {numbers}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them guessed</source>
        <comment>how many reports of an event</comment>
        <translation>
            <numerusform>%Ln of them guessed</numerusform>
            <numerusform>%Ln of them guessed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message numerus="yes">
        <source>%n hidden column(s)</source>
        <translation>
            <numerusform>%n hidden column</numerusform>
            <numerusform>%n hidden columns</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Importer</name>
    <message numerus="yes">
        <source>Add %n Report(s)</source>
        <translation>
            <numerusform>Add %n Report</numerusform>
            <numerusform>Add %n Reports</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MoreTabs</name>
    <message numerus="yes">
        <source>%n quotation(s)</source>
        <translation>
            <numerusform>%n quotation</numerusform>
            <numerusform>%n quotations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) or thing(s) with several names</source>
        <translation>
            <numerusform>%n person or thing with several names</numerusform>
            <numerusform>%n persons or things with several names</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s) in one report alone</source>
        <translation>
            <numerusform>%n sentence in one report alone</numerusform>
            <numerusform>%n sentences in one report alone</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OnlyHerePage</name>
    <message numerus="yes">
        <source>%n sentence(s) only here</source>
        <translation>
            <numerusform>%n sentence only here</numerusform>
            <numerusform>%n sentences only here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) left out only here</source>
        <translation>
            <numerusform>%n statement left out only here</numerusform>
            <numerusform>%n statements left out only here</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlacesPane</name>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message numerus="yes">
        <source>%n page(s) sent to the printer</source>
        <translation>
            <numerusform>%n page sent to the printer</numerusform>
            <numerusform>%n pages sent to the printer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportList</name>
    <message numerus="yes">
        <source>%Ln report(s) · library saved</source>
        <translation>
            <numerusform>%Ln report · library saved</numerusform>
            <numerusform>%Ln reports · library saved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln report(s)</source>
        <translation>
            <numerusform>%Ln report</numerusform>
            <numerusform>%Ln reports</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StoryButton</name>
    <message numerus="yes">
        <source>%Ln report(s)</source>
        <translation>
            <numerusform>%Ln report</numerusform>
            <numerusform>%Ln reports</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n difference</numerusform>
            <numerusform>%n differences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n same words</source>
        <translation>
            <numerusform>%n same words</numerusform>
            <numerusform>%n same words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n written differently</source>
        <translation>
            <numerusform>%n written differently</numerusform>
            <numerusform>%n written differently</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n the same in another language</source>
        <translation>
            <numerusform>%n the same in another language</numerusform>
            <numerusform>%n the same in another language</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reworded</source>
        <translation>
            <numerusform>%n reworded</numerusform>
            <numerusform>%n reworded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n related</source>
        <translation>
            <numerusform>%n related</numerusform>
            <numerusform>%n related</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s) differ</source>
        <translation>
            <numerusform>%n fact differs</numerusform>
            <numerusform>%n facts differ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n only in A</source>
        <translation>
            <numerusform>%n only in A</numerusform>
            <numerusform>%n only in A</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n only in B</source>
        <translation>
            <numerusform>%n only in B</numerusform>
            <numerusform>%n only in B</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in both languages</source>
        <comment>short</comment>
        <translation>
            <numerusform>%n in both languages</numerusform>
            <numerusform>%n in both languages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n related</source>
        <comment>short</comment>
        <translation>
            <numerusform>%n related</numerusform>
            <numerusform>%n related</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Facts: %n</source>
        <translation>
            <numerusform>Facts: %n</numerusform>
            <numerusform>Facts: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A only: %n</source>
        <translation>
            <numerusform>A only: %n</numerusform>
            <numerusform>A only: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>B only: %n</source>
        <translation>
            <numerusform>B only: %n</numerusform>
            <numerusform>B only: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n same</source>
        <translation>
            <numerusform>%n same</numerusform>
            <numerusform>%n same</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n written differently</source>
        <comment>short</comment>
        <translation>
            <numerusform>%n written differently</numerusform>
            <numerusform>%n written differently</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reworded</source>
        <comment>short</comment>
        <translation>
            <numerusform>%n reworded</numerusform>
            <numerusform>%n reworded</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrashController</name>
    <message numerus="yes">
        <source>Restore %Ln report(s)</source>
        <translation>
            <numerusform>Restore %Ln report</numerusform>
            <numerusform>Restore %Ln reports</numerusform>
        </translation>
    </message>
</context>
</TS>
