/// An answer to a question of a checklist.
struct AnswerErrand: Errand {
    var wayBack: WayBack { .fact(Phrase("It is a fact: c corrects it.", "To fakt: poprawia go c.")) }
    var afterClash: ClashOffer { .again }
}
