import DeskModel
import ServiceModel
import Storage

extension ReaddressMessage: Performable {
    func perform(in scope: CommandScope) throws -> Outcome {
        let message = try scope.message(message)
        let address = try scope.checkedAddress(address)
        guard address != message.address else { throw Refusal.notices(.sameAddress(address)) }
        let uselessAt = scope.stillOfUse(message)
        try scope.change(message, by: .readdress, words: address) { changed in
            changed.address = address
            changed.uselessAt = uselessAt
        }
        return Outcome(
            .notices(
                .readdressed(
                    try scope.number(of: message), message.kind, from: message.address, to: address)))
    }
}
