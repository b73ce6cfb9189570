import DeskModel
import ServiceModel
import Storage

extension EditCustomer: Performable {
    func perform(in scope: CommandScope) throws -> Outcome {
        guard var customer = try scope.read.find(customer) else {
            throw Refusal.desk(.notFound(.customer, key: customer.description))
        }
        if let name = changes.name {
            let name = try scope.text(name, of: .name)
            try scope.requireFree(name, .name, of: customer)
            customer.name = name
        }
        if let nip = changes.nip {
            if let number = nip.value { try scope.requireFree(number.digits, .nip, of: customer) }
            customer.nip = nip.value
        }
        customer.phone = try changes.phone.map { try scope.text($0, of: .phone, mayBeEmpty: true) } ?? customer.phone
        customer.email = try changes.email.map { try scope.text($0, of: .email, mayBeEmpty: true) } ?? customer.email
        if let addresses = changes.reportEmail { customer.reportEmail = try scope.reportEmail(addresses) }
        customer.language = changes.language ?? customer.language
        try scope.transaction.update(customer)
        return Outcome(.administration(.changed(.customer, name: customer.name)))
    }
}

extension CommandScope {
    /// Addresses with commas between, each once and one to which mail can be sent.
    func reportEmail(_ text: String) throws -> String {
        let clean = try self.text(text, of: .email, limit: PlainText.noteLimit, mayBeEmpty: true)
        let words = clean.split { $0 == "," || $0 == ";" || $0.isWhitespace }.map(String.init)
        guard words.count <= SendReport.most else { throw Refusal.notices(.tooManyAddresses(most: SendReport.most)) }
        var kept: [String] = []
        for word in words {
            let address = word == Customer.toReporter ? word : try checkedAddress(word)
            if !kept.contains(address) { kept.append(address) }
        }
        return kept.joined(separator: ", ")
    }

    /// Throws where another customer has this name or number: files and people name customers by it.
    fileprivate func requireFree(_ key: String, _ field: Field, of own: Customer) throws {
        guard try NameLookup<Customer>(read).bearing(key).allSatisfy({ $0.id == own.id }) else {
            throw Refusal.desk(.invalid(field: field, .duplicate(key)))
        }
    }
}
