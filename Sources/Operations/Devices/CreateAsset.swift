import DeskModel
import Geography
import ServiceModel
import Storage

extension CreateAsset: Performable {
    func perform(in scope: CommandScope) throws -> Outcome {
        guard let site = try scope.read.find(site) else {
            throw Refusal.desk(.notFound(.site, key: site.description))
        }
        guard details.name != nil else { throw Refusal.desk(.invalid(field: .name, .required)) }
        let blank = try Asset(id: scope.transaction.newID(), site: site.id, name: "", model: "", serial: "")
        var asset = try details.applied(to: blank, in: scope)
        asset.site = site.id
        try scope.check(asset)
        if !sharesSerial { try scope.requireOwnSerial(of: asset) }
        try scope.transaction.insert(asset)
        return Outcome(.devices(.created(name: asset.name, site: site.name)))
    }
}
