package import DeskModel
import ServiceModel
import Storage
import Synchronization

extension ServiceDesk {
    /// Orders in any state, customers, towns, sites, devices, contracts and standing crews that answer to what was typed, each kind with its best
    /// first.
    package func find(_ request: FindRequest) throws -> [Found] {
        let search = NameSearch(request.text)
        guard !search.isEmpty else { return [] }
        let index = try findIndex()
        return best(index.orders, request, search) + best(index.customers, request, search)
            + best(index.towns, request, search) + best(index.sites, request, search)
            + best(index.assets, request, search) + best(index.contracts, request, search)
            + best(index.crews, request, search)
    }

    /// What can be found now; made anew only when the store has changed.
    private func findIndex() throws -> FindIndex {
        try store.read { reader in
            let sequence = try reader.sequence()
            if let kept = found.index, kept.sequence == sequence { return kept }
            let fresh = try FindIndex(reader, sequence)
            found.keep(fresh)
            return fresh
        }
    }

    /// Those that fit well before those that fit; of equals the first.
    private func best(_ entries: [FindIndex.Entry], _ request: FindRequest, _ search: NameSearch) -> [Found] {
        var (close, far): ([Found], [Found]) = ([], [])
        for entry in entries {
            guard close.count < request.limit, let rank = search.rank(entry.text) else { continue }
            if rank == 0 {
                close.append(entry.found)
            } else if far.count < request.limit {
                far.append(entry.found)
            }
        }
        return Array((close + far).prefix(request.limit))
    }
}
