import DeskModel
import Geography
import ServiceModel
import Storage

extension RowImport {
    /// No two customers have one name, tax number or key.
    func writeCustomers(_ rows: [CustomerRow]) throws {
        let keys = KeyIndex(try scope.read.all(Customer.self), \.key)
        try each(rows, line: \.line) { row in
            let nip = row.nip?.digits
            let standing = try record(
                [
                    RowWay(column: "key", value: row.key, find: keys.bearing),
                    RowWay(column: "nip", value: nip, find: customers.bearing),
                    RowWay(column: "name", value: row.name, find: customers.bearing),
                ], key: \.key)
            try refuseTaken("name", row.name, customers.bearing(row.name), standing)
            if let nip { try refuseTaken("nip", nip, customers.bearing(nip), standing) }
            if let key = row.key { try refuseTaken("key", key, keys.bearing(key), standing) }
            guard let standing else {
                try scope.transaction.insert(try newCustomer(row))
                return .added
            }
            let changed = try changed(standing, by: row)
            try scope.transaction.update(changed)
            return changed == standing ? .unchanged : .changed
        }
    }

    private func refuseTaken(_ column: String, _ value: String, _ found: [Customer], _ own: Customer?) throws {
        if found.contains(where: { $0.id != own?.id }) { throw Fault(column: column, fault: .duplicate(value)) }
    }

    private func newCustomer(_ row: CustomerRow) throws -> Customer {
        let blank = try Customer(id: scope.transaction.newID(), name: needed("name", row.name))
        return try changed(blank, by: row)
    }

    private func changed(_ standing: Customer, by row: CustomerRow) throws -> Customer {
        var customer = standing
        if has("name") { customer.name = try scope.text(row.name, of: .name) }
        if has("nip") { customer.nip = row.nip }
        if has("phone") { customer.phone = try scope.text(row.phone, of: .phone, mayBeEmpty: true) }
        if has("email") { customer.email = try scope.text(row.email, of: .email, mayBeEmpty: true) }
        if has("key") { customer.key = row.key }
        if has("language") { customer.language = row.language ?? .polish }
        if has("report_email") { customer.reportEmail = try reportEmail(row.reportEmail ?? "") }
        return customer
    }

    /// As a person who types it is answered, beside the column.
    private func reportEmail(_ text: String) throws -> String {
        do {
            return try scope.reportEmail(text)
        } catch Refusal.notices(let refusal) {
            let fault = InputFault.rule(
                english: refusal.sentence(Wording(.english, scope.calendar)),
                polish: refusal.sentence(Wording(.polish, scope.calendar)))
            throw Fault(column: "report_email", fault: fault)
        } catch Refusal.desk(.invalid(_, let fault)) {
            throw Fault(column: "report_email", fault: fault)
        }
    }
}
