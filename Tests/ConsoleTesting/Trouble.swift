import Console
import DeskModel
import Storage

/// What can be wrong with a desk's store.
extension Desk {
    package enum Trouble: Sendable {
        /// Nothing can be written, all can be read.
        case diskFull
        /// A page of the file cannot be read: whatever is asked fails.
        case damaged
        /// It is no longer at its path.
        case gone
    }

    /// What a console is told in place of an answer; `nil` when there is nothing wrong with it.
    func failure(of kind: Answer, _ token: Int?) -> [Event]? {
        let language = state.language
        switch trouble {
        case nil: return nil
        case .diskFull:
            guard kind == .commands else { return nil }
            return [Self.failed(token, StoreFault.diskFull(path: "dyspo.db").sentence(language))]
        case .damaged:
            return [Self.failed(token, StoreFault.corrupt(path: "dyspo.db", detail: "page 7").sentence(language))]
        case .gone:
            let absence = StoreAbsence.missing
            return [.storeAbsent(absence), Self.failed(token, absence.line(language))]
        }
    }

    private static func failed(_ token: Int?, _ sentence: String) -> Event {
        token.map { .failed($0, sentence) } ?? .storeFailed(sentence)
    }
}
