import DeskModel
import ServiceModel
import Storage

extension StopMessage: Performable {
    func perform(in scope: CommandScope) throws -> Outcome {
        let message = try scope.message(message)
        let reason = try scope.reason(reason)
        try scope.change(message, by: .stop, words: reason) { $0.words = reason }
        return Outcome(
            .notices(
                .stopped(try scope.number(of: message), message.kind, to: message.address, reason: reason)))
    }
}
