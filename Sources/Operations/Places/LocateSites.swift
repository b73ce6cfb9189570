import DeskModel
import ServiceModel
import Storage

extension LocateSites: Performable {
    func perform(in scope: CommandScope) throws -> Outcome {
        var located: [String] = []
        for item in items {
            guard var site = try scope.read.find(item.site) else {
                throw Refusal.desk(.notFound(.site, key: item.site.description))
            }
            // Somebody has said so meanwhile, and knew better.
            if site.location != nil { continue }
            site.location = item.location
            try scope.transaction.update(site)
            located.append(site.name)
        }
        return Outcome(.places(.sitesLocated(count: located.count, first: located.first ?? "")))
    }
}
