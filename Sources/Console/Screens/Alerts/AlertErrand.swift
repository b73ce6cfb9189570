/// An answer to something that needed somebody.
struct AlertErrand: Errand {
    var wayBack: WayBack { .undo }
    var afterClash: ClashOffer { .nothing }
}
