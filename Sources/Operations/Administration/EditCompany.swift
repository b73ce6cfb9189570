package import DeskModel
import Foundation
import ServiceModel
import Storage

extension EditCompany: Performable {
    func perform(in scope: CommandScope) throws -> Outcome {
        if let title { try scope.transaction.set("company", try scope.text(title, of: .name)) }
        if let timeZone { try scope.set(zone: timeZone) }
        if let address {
            try scope.transaction.set("companyAddress", try scope.text(address, of: .address, mayBeEmpty: true))
        }
        if let nip { try scope.transaction.set("companyNIP", nip.value?.digits ?? "") }
        if let phone {
            try scope.transaction.set("companyPhone", try scope.text(phone, of: .phone, mayBeEmpty: true))
        }
        return Outcome(.administration(.companyEdited(name: try scope.read.setting("company") ?? "")))
    }
}

extension CommandScope {
    fileprivate func set(zone: String) throws {
        guard zone != calendar.timeZone.identifier else { return }
        guard CompanyCalendar(identifier: zone) != nil else {
            throw Refusal.desk(.invalid(field: .zone, .notOneOf(zone, allowed: ["Europe/Warsaw", "UTC"])))
        }
        let orders = try read.orders().count
        guard orders == 0 else { throw Refusal.administration(.zoneStays(orders: orders)) }
        try transaction.set("timeZone", zone)
    }
}

extension ServiceDesk {
    /// What the store knows about its own company now.
    package func companyCard() throws -> CompanyCard {
        try store.read { reader in
            CompanyCard(
                name: try reader.setting("company") ?? "", timeZone: company.calendar.timeZone.identifier,
                address: try reader.setting("companyAddress") ?? "",
                nip: try reader.setting("companyNIP").flatMap { NIP($0) },
                phone: try reader.setting("companyPhone") ?? "")
        }
    }
}
