/// What is offered where a write met a newer one.
enum ClashOffer: Sendable {
    case nothing
    /// The same again on what stands now, said as `mine`; `leaving` is what leaving it means besides.
    case again(mine: Phrase, leaving: Phrase?)
    /// A repair is solved anew.
    case solvedAnew

    static var again: ClashOffer {
        .again(
            mine: Phrase("mine again, on what stands now", "moje jeszcze raz, na tym, co jest teraz"), leaving: nil)
    }
}
