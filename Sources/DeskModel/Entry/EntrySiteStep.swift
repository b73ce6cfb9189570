import ServiceModel

extension EntryPass {
    /// Sites of the customer that the line leaves: the one a word names, or all.
    mutating func takeSite() {
        guard let customer = result.customer else { return }
        let all = catalogue.sites(of: customer)
        sites = all
        if let named = takeNamedSite(all) {
            sites = [named.site]
            note(.site, named.range, .siteNamed)
        } else if all.count == 1 {
            note(.site, nil, .onlySite)
        }
        if sites.count == 1 { result.site = sites[0].id }
    }

    private typealias Named = (site: EntryNames.SiteName, range: Range<Int>?)

    private mutating func takeNamedSite(_ all: [EntryNames.SiteName]) -> Named? {
        guard let index = sitePart else { return nil }
        let left = parts[index].left
        if let (site, length) = named(parts[index].rest, all), length > 0 {
            parts[index].left = left.lowerBound + length..<left.upperBound
            return (site, parts[index].words[left.lowerBound..<left.lowerBound + length].range)
        }
        // A part of its own: `Szpital Wzorcowy, Kopernika, UPS piszczy`.
        guard left.isEmpty, let next = parts.indices.first(where: { $0 > index && !parts[$0].left.isEmpty }),
            let (site, length) = named(parts[next].rest, all), length == parts[next].left.count
        else { return nil }
        let isFollowed = parts.indices.contains { $0 > next && !parts[$0].left.isEmpty }
        guard all.count > 1 || isFollowed else { return nil }
        let range = parts[next].rest.range
        parts[next].left = parts[next].left.upperBound..<parts[next].left.upperBound
        return (site, range)
    }

    /// The words at the beginning that are words of one site alone, and of no device's name.
    private func named(_ words: ArraySlice<EntryWord>, _ all: [EntryNames.SiteName])
        -> (site: EntryNames.SiteName, length: Int)?
    {
        var sites = all.map { (site: $0, words: EntryFolding.words($0.name + " " + $0.town)) }
        let devices = Set(all.flatMap { catalogue.devices(at: $0.id) }.compactMap { EntryFolding.words($0.name).first })
        var length = 0
        for word in words {
            let pieces = EntryFolding.words(word.raw)
            guard !pieces.isEmpty, !devices.contains(pieces[0]) else { break }
            let left = sites.filter { site in
                pieces.allSatisfy { piece in
                    site.words.contains { $0 == piece || piece.count >= 5 && $0.starts(with: piece) }
                }
            }
            guard !left.isEmpty else { break }
            sites = left
            length += 1
        }
        return sites.count == 1 && length > 0 ? (sites[0].site, length) : nil
    }

    /// Several sites and nothing said: asked, unless the question for the device settles it.
    mutating func settleSite() {
        guard result.customer != nil, result.site == nil, sites.count > 1 else { return }
        guard result.doubt(about: .device) == nil else { return }
        let doubt = EntryDoubt(
            .site, .several, sites.map { EntryCandidate(.site($0.id)) }, words: "", ranges: [])
        guard case .candidate(.site(let id)) = ask(doubt) else { return }
        result.site = id
        note(.site, nil, .chosen)
    }
}
