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
        <source>{name} holds %n report(s). Add those that are ticked?</source>
        <translation>
            <numerusform>{name} holds %n report. Add it if it is ticked?</numerusform>
            <numerusform>{name} holds %n reports. Add those that are ticked?</numerusform>
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
        <source>%n fact(s) differ</source>
        <translation>
            <numerusform>%n fact differs</numerusform>
            <numerusform>%n facts differ</numerusform>
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
        <source>▸ %n sentence(s) alike in both</source>
        <translation>
            <numerusform>▸ %n sentence alike in both</numerusform>
            <numerusform>▸ %n sentences alike in both</numerusform>
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
        <source>%n report(s) · library saved</source>
        <translation>
            <numerusform>%n report · library saved</numerusform>
            <numerusform>%n reports · library saved</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StoryButton</name>
    <message numerus="yes">
        <source>{name} · %n report(s)</source>
        <translation>
            <numerusform>{name} · %n report</numerusform>
            <numerusform>{name} · %n reports</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message numerus="yes">
        <source>%n passage(s) paired</source>
        <translation>
            <numerusform>%n passage paired</numerusform>
            <numerusform>%n passages paired</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n same wording</source>
        <translation>
            <numerusform>%n same wording</numerusform>
            <numerusform>%n same wording</numerusform>
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
        <source>%n paired</source>
        <translation>
            <numerusform>%n paired</numerusform>
            <numerusform>%n paired</numerusform>
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
        <source>%n reworded</source>
        <comment>short</comment>
        <translation>
            <numerusform>%n reworded</numerusform>
            <numerusform>%n reworded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s)</source>
        <translation>
            <numerusform>%n fact</numerusform>
            <numerusform>%n facts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in A</source>
        <translation>
            <numerusform>%n in A</numerusform>
            <numerusform>%n in A</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in B</source>
        <translation>
            <numerusform>%n in B</numerusform>
            <numerusform>%n in B</numerusform>
        </translation>
    </message>
</context>
</TS>
