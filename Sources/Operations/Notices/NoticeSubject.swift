import DeskModel
import ServiceModel
import Storage

/// What a notice about a visit can tell, read from the store.
struct NoticeSubject {
    let order: Order
    let customer: Customer
    let recipient: Result<NoticeRecipient, NoticeSilence>
    private(set) var facts = NoticeFacts()

    init?(_ visit: Visit, _ reader: Reader, _ company: CompanySettings) throws {
        guard let order = try reader.find(visit.order), let customer = try reader.find(order.customer) else {
            return nil
        }
        (self.order, self.customer) = (order, customer)
        recipient = try reader.recipient(of: order, customer)
        let site = try reader.find(order.site)
        facts.customer = customer.name
        if case .success(let found) = recipient { facts.contact = found.person }
        facts.order = order.number.description
        facts.title = order.title
        facts.site = site?.name ?? ""
        facts.address = [site?.address ?? "", site?.town ?? ""].filter { !$0.isEmpty }.joined(separator: ", ")
        facts.device = try order.assets.first.flatMap { try reader.find($0) }?.name ?? ""
        facts.technician = try visit.placement.flatMap { try reader.find($0.leader) }?.name ?? ""
        facts.company = try reader.setting("company") ?? company.name
        facts.phone = try reader.setting("companyPhone") ?? ""
    }
}
