import DeskModel
import ServiceModel
import Storage

extension AllowNotices: Performable {
    func perform(in scope: CommandScope) throws -> Outcome {
        let name = try scope.name(of: customer)
        let address = try self.address.map { try scope.checkedAddress($0).lowercased() }
        guard let wish = try scope.read.optOuts(of: customer).first(where: { $0.address == address ?? "" }) else {
            throw Refusal.notices(.wantedAlready(customer: name))
        }
        try scope.transaction.delete(wish)
        return Outcome(.notices(.wanted(customer: name, address: address)))
    }
}
