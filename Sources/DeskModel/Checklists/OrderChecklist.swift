package import ServiceModel

/// The checklist of one order as people look at it.
package struct OrderChecklist: Hashable, Sendable {
    package var checklist: Checklist
    /// Names of the devices that it is about.
    package var devices: [Asset.ID: String]
    /// Names of the technicians whose visits the answers are from.
    package var technicians: [Technician.ID: String]
    /// The orders that follow from findings, by the answer.
    package var followUps: [CheckAnswer.ID: [OrderDetail.Reference]]
    /// What an earlier order was answered last, by the number of the line; only of questions about one device.
    package var earlier: [Int: CheckAnswer]
    /// The findings from which the order itself follows.
    package var sources: [CheckAnswer]
    /// The pictures that are attached to the order, by their names in small letters: what a question for a photo is answered
    /// with.
    package var photos: [String: Document.ID]

    package init(
        checklist: Checklist, devices: [Asset.ID: String] = [:], technicians: [Technician.ID: String] = [:],
        followUps: [CheckAnswer.ID: [OrderDetail.Reference]] = [:], earlier: [Int: CheckAnswer] = [:],
        sources: [CheckAnswer] = [], photos: [String: Document.ID] = [:]
    ) {
        self.checklist = checklist
        self.devices = devices
        self.technicians = technicians
        self.followUps = followUps
        self.earlier = earlier
        self.sources = sources
        self.photos = photos
    }

    /// `string A, UPS U10`: the question, and the device where the order has several.
    package func name(of line: Checklist.Line) -> String {
        guard let device = line.device.flatMap({ devices[$0] }), devices.count > 1 else { return line.item.question }
        return "\(line.item.question), \(device)"
    }

    /// The order that follows from a finding and was not cancelled.
    package func followUp(of line: Checklist.Line) -> OrderDetail.Reference? {
        line.answers.reversed().lazy.compactMap { followUps[$0.id]?.last { $0.state != .cancelled } }.first
    }

    /// `4 of 9 answered, 1 outside its limits`
    package func words(_ language: Language) -> String {
        let (asked, answered, outside) = (checklist.asked.count, checklist.answered.count, checklist.findings.count)
        let head = language("\(answered) of \(asked) answered", "odpowiedzi: \(answered) z \(asked)")
        return head
            + (outside == 0
                ? ""
                : language(
                    ", \(outside) outside \(outside == 1 ? "its" : "their") limits", ", poza granicami: \(outside)"))
    }
}
