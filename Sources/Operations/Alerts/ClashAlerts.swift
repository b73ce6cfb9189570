import DeskModel

/// The field and the desk said two things.
struct ClashAlerts: AlertSource {
    func alerts(_ ground: AlertGround) throws -> [Alert] {
        try ground.desk.fieldClashes().map { clash in
            Alert(
                .clash, about: clash.key.subject, occasion: clash.key.occasion, clash.isWorked ? .worst : .pressing,
                since: max(clash.recordedAt, clash.recalledAt), .clash(clash))
        }
    }
}
