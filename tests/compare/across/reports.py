"""One report in five languages, made up for these tests, and one of something else."""

from reader.text.model import Article, Field, FieldName

ENGLISH = (
    "A freight train left the rails near Velden early on Tuesday and blocked the line through the gorge.",
    "Two of its 31 wagons fell into the river Irva, police said.",
    "The driver, who was alone on the train, was taken to hospital with a broken arm.",
    "“I heard a bang and then the lights went out,” the baker Ida Lorenz told reporters.",
    "Nobody in the houses beside the track was hurt.",
    "The railway company expects repairs to cost 4.5 million euros.",
    "Investigators are looking at a worn switch that had been reported in March.",
    "Buses will carry passengers between Velden and Orle until Friday.",
)
GERMAN = (
    "Ein Güterzug ist früh am Dienstag bei Velden entgleist und blockiert die Strecke durch die Schlucht.",
    "Zwei der 36 Waggons stürzten in den Fluss Irva, wie die Polizei mitteilte.",
    "Der Lokführer, der allein im Zug war, kam mit einem gebrochenen Arm ins Krankenhaus.",
    "„Ich hörte einen Knall, und dann ging das Licht aus“, sagte die Bäckerin Ida Lorenz den Reportern.",
    "In den Häusern neben den Gleisen wurde niemand verletzt.",
    "Die Bahngesellschaft rechnet mit Reparaturkosten von 4,5 Millionen Euro.",
    "Die Ermittler untersuchen eine abgenutzte Weiche, die bereits im März gemeldet worden war.",
    "Bis Freitag fahren zwischen Velden und Orle Busse.",
)
FRENCH = (
    "Un train de marchandises a déraillé mardi à l’aube près de Velden, bloquant la ligne de la gorge.",
    "Deux de ses 31 wagons sont tombés dans la rivière Irva, selon la police.",
    "Le conducteur, seul à bord du train, a été hospitalisé avec un bras cassé.",
    "« J’ai entendu un bruit, puis la lumière s’est éteinte », a raconté la boulangère Ida Lorenz.",
    "Personne n’a été blessé dans les maisons au bord de la voie.",
    "La compagnie ferroviaire estime le coût des réparations à 4,5 millions d’euros.",
    "Les enquêteurs examinent un aiguillage usé qui avait été signalé en mars.",
    "Des autocars transporteront les voyageurs entre Velden et Orle jusqu’à vendredi.",
)
SPANISH = (
    "Un tren de mercancías descarriló el martes temprano cerca de Velden y bloqueó la vía del desfiladero.",
    "Dos de sus 31 vagones cayeron al río Irva, informó la policía.",
    "El maquinista, que viajaba solo en el tren, fue llevado al hospital con un brazo roto.",
    "«Oí un estruendo y luego se apagaron las luces», contó a los periodistas la panadera Ida Lorenz.",
    "En las casas junto a las vías nadie resultó herido.",
    "La compañía ferroviaria calcula que las reparaciones costarán 4,5 millones de euros.",
    "Los investigadores examinan un cambio de agujas desgastado del que se había avisado en marzo.",
    "Hasta el viernes habrá autobuses entre Velden y Orle.",
)
ARABIC = (
    "خرج قطار شحن عن القضبان قرب فيلدن فجر الثلاثاء وأغلق الخط المار عبر الوادي.",
    "وسقطت اثنتان من عرباته الـ31 في نهر إرفا، بحسب الشرطة.",
    "ونُقل السائق، الذي كان وحده في القطار، إلى المستشفى بذراع مكسورة.",
    "وقالت الخبازة إيدا لورنتس للصحفيين: «سمعت دويًّا ثم انطفأت الأنوار».",
    "ولم يُصب أحد في المنازل المجاورة للسكة.",
    "وتتوقع شركة السكك الحديدية أن تبلغ كلفة الإصلاح 4.5 مليون يورو.",
    "ويفحص المحققون محوّلة بالية كان قد أُبلغ عنها في مارس.",
    "وستنقل حافلات الركاب بين فيلدن وأورله حتى يوم الجمعة.",
)
ELSEWHERE = (
    "Le conseil municipal de Sarne a voté lundi soir le nouveau budget des écoles.",
    "Trois élus se sont abstenus, deux ont quitté la salle avant le vote.",
    "La cantine de l’école du Lac rouvrira en septembre avec une nouvelle cuisine.",
    "« Nos enfants mangeront enfin chaud », s’est réjouie la maire Odile Brun.",
    "L’opposition juge les travaux trop chers et demande un audit.",
    "Une réunion publique est prévue le 12 juin à la mairie.",
)

OTHERS = {"de": GERMAN, "fr": FRENCH, "es": SPANISH, "ar": ARABIC}


def report(sentences: tuple[str, ...], language: str) -> Article:
    """A report of a paragraph for each sentence."""
    return Article("\n\n".join(sentences), {FieldName.LANGUAGE: Field(language)})
