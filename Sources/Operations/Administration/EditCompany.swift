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
        if let email {
            try scope.transaction.set("companyEmail", try scope.text(email, of: .email, mayBeEmpty: true))
        }
        if let colour { try scope.set(colour: colour) }
        if let logo { try scope.set(logo: logo.value) }
        if let reportLanguage { try scope.transaction.set("reportLanguage", reportLanguage.rawValue) }
        return Outcome(.administration(.companyEdited(name: try scope.read.setting("company") ?? "")))
    }
}

extension CommandScope {
    fileprivate func set(colour text: String) throws {
        guard text.isEmpty || PrintedColour(text) != nil else {
            throw Refusal.desk(
                .invalid(
                    field: .colour,
                    .rule(
                        english: "“\(text)” is no colour like #164A76, or too pale to be read on paper.",
                        polish: "„\(text)” to nie kolor w postaci #164A76 albo jest za jasny na papier.")))
        }
        try transaction.set("companyColour", text.isEmpty ? "" : PrintedColour(text)?.text ?? "")
    }

    fileprivate func set(logo file: KeptFile?) throws {
        if let file {
            guard ["image/png", "image/jpeg"].contains(file.mediaType) else {
                throw Refusal.desk(
                    .invalid(
                        field: .logo,
                        .rule(
                            english: "a logo is a PNG or a JPEG; \(file.name) is neither.",
                            polish: "logo to PNG albo JPEG; \(file.name) nim nie jest.")))
            }
            try requireBytes(of: file.hash, called: file.name)
        }
        try transaction.set("companyLogo", file?.hash ?? "")
    }

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
                phone: try reader.setting("companyPhone") ?? "", email: try reader.setting("companyEmail") ?? "",
                colour: try reader.setting("companyColour").flatMap { PrintedColour($0) } ?? .standard,
                logo: try reader.setting("companyLogo").flatMap { $0.isEmpty ? nil : $0 },
                reportLanguage: try company.reportLanguage(reader))
        }
    }
}
