package import DeskModel
import ServiceModel

/// Names for one-line orders, as far as there are any in memory.
extension FakeStore {
    package var entryBook: EntryBook {
        let catalogue = catalogue
        return EntryBook(
            sequence: sequence,
            catalogue: EntryCatalogue(
                customers: catalogue.customers.map { .init(id: $0.id, name: $0.name, phone: $0.phone) },
                sites: catalogue.sites.map { .init(id: $0.id, customer: $0.customer, name: $0.name, town: $0.town) },
                devices: [], technicians: company.technicians.map { .init(id: $0.id, name: $0.name) },
                skills: company.skills.map { .init(id: $0.id, code: $0.code, name: $0.name) }, parts: []),
            types: [], calendar: company.calendar)
    }

    package func outlook(_ request: OutlookRequest) -> Result<EntryOutlook, Refusal> {
        .success(EntryOutlook(places: request.places ? [] : nil))
    }
}
