<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Desk</name>
    <message numerus="yes">
        <source>%n report(s) · library saved</source>
        <translation>
            <numerusform>%n report · library saved</numerusform>
            <numerusform>%n reports · library saved</numerusform>
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
