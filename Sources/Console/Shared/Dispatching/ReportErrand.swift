/// A fact from the field.
struct ReportErrand: Errand {
    var wayBack: WayBack { .fact(.corrected) }
    var afterClash: ClashOffer { .again }
}
