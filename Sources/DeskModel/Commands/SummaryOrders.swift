package import ServiceModel

extension Summary {
    /// The orders that it names, in its own order; none for what concerns no single order.
    package var orders: [OrderNumber] {
        switch self {
        case .orderCreated(let number), .orderEdited(let number), .orderQualified(let number),
            .orderHeld(let number, _), .orderReleased(let number), .orderCancelled(let number, _),
            .visitPlaced(let number, _, _), .visitMoved(let number, _, _, _), .visitUnplaced(let number, _),
            .visitLocked(let number, _), .visitDispatched(let number, _), .visitRecalled(let number, _),
            .windowPromised(let number, _, _), .visitReported(let number, _, _, _, _, _),
            .visitCorrected(let number, _), .orderUnchanged(let number), .orderDueBehind(let number, _, _):
            [number]
        case .visitsPlaced(let numbers, _, _), .visitsStand(let numbers, _): numbers
        case .breaking(let summary, _, _), .missing(let summary, _): summary.orders
        case .several(let summaries, _): summaries.flatMap(\.orders)
        case .undone(_, let summary), .redone(_, let summary): summary.orders
        case .companyFounded, .absenceRecorded, .absenceWithVisits, .absenceEnded, .planApplied, .imported,
            .synchronised, .userSet,
            .entered, .changed,
            .removed, .shiftSet, .shiftCleared, .companyEdited, .sitesLocated, .travelFactorSet, .parkingSet,
            .travelCalibrated, .legEntered, .legRemoved:
            []
        }
    }
}
