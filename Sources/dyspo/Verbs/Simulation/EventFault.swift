import DeskModel
import ServiceModel

/// What is wrong with a line of a file of events.
struct EventFault: Error {
    enum Reason {
        case value(InputFault)
        case refused(Refusal)
    }

    let line: Int
    /// `nil` where the line as a whole is wrong.
    let column: EventColumn?
    let reason: Reason

    func sentence(_ wording: Wording) -> String {
        let language = wording.language
        let place = column.map { ", " + $0.rawValue } ?? ""
        let words =
            switch reason {
            case .value(let fault): fault.sentence(language)
            case .refused(let refusal): refusal.sentence(wording)
            }
        return language("Line \(line)\(place): ", "Wiersz \(line)\(place): ") + words
    }
}
