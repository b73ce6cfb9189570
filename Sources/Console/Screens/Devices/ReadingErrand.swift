/// What a meter showed.
struct ReadingErrand: Errand {
    var wayBack: WayBack {
        .fact(Phrase("It is a fact: another reading corrects it.", "To fakt: poprawia go kolejny odczyt."))
    }
    var afterClash: ClashOffer { .nothing }
}
