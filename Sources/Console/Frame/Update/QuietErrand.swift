/// What leaves nothing to take back: a file that is written, a store that is opened again.
struct QuietErrand: Errand {
    var wayBack: WayBack { .nothing }
    var afterClash: ClashOffer { .nothing }
}
