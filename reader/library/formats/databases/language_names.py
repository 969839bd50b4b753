"""Names of languages in databases and pages: in English, in the language itself and in others."""

_NAMES = {
    "en": "english eng englisch anglais inglés ingles inglese inglês engels английский 英語 英文 영어",
    "fr": "french fre fra französisch français francais francés francese francês frans французский 法文 法語",
    "de": "german ger deu deutsch allemand alemán tedesco alemão duits немецкий 德文 ドイツ語",
    "es": "spanish spa spanisch espagnol español espanol castellano spagnolo espanhol spaans испанский",
    "it": "italian ita italienisch italien italiano italiaans итальянский 意大利文",
    "pt": "portuguese por portugiesisch portugais portugués portoghese português portugues portugees",
    "nl": "dutch nld dut niederländisch néerlandais neerlandés holandés olandese holandês nederlands",
    "ru": "russian rus russisch russe ruso russo русский 俄文 俄語",
    "ar": "arabic ara arabisch arabe árabe arabo العربية 阿拉伯文",
    "zh": "chinese chi zho chinesisch chinois chino cinese chinês chinees 中文 simplified traditional",
    "ja": "japanese jpn japanisch japonais japonés giapponese japonês japans 日本語 日文",
    "ko": "korean kor koreanisch coréen coreano koreaans 한국어 韓文",
    "pl": "polish pol polnisch polonais polaco polacco polonês pools polski",
    "tr": "turkish tur türkisch turc turco turks türkçe",
    "fa": "persian farsi per fas persisch persan persa فارسی",
    "he": "hebrew heb hebräisch hébreu hebreo ebraico hebraico עברית",
    "uk": "ukrainian ukr ukrainisch ukrainien ucraniano ucraino українська",
    "sv": "swedish swe schwedisch suédois sueco svedese zweeds svenska",
    "el": "greek gre ell griechisch grec griego greco grego grieks ελληνικά",
    "no": "norwegian nor norwegisch norvégien noruego norvegese norsk",
    "da": "danish dan dänisch danois danés danese dansk",
    "fi": "finnish fin finnisch finnois finlandés finlandese suomi",
    "cs": "czech cze ces tschechisch tchèque checo ceco čeština",
    "hu": "hungarian hun ungarisch hongrois húngaro ungherese magyar",
    "ro": "romanian rum ron rumänisch roumain rumano rumeno română",
    "ca": "catalan cat katalanisch català catalán catalano",
    "id": "indonesian ind indonesisch indonésien indonesio indonesiano",
}
CODES = {name: code for code, names in _NAMES.items() for name in names.split()}
"""ISO 639-1 codes by the names of languages in small letters."""
