package import ServiceModel

/// What a desk that is open now says of itself. It tells others what somebody is about to do, and binds nobody.
package struct DeskPresence: Hashable, Sendable {
    /// Who sits there, as the journal would name them.
    package var name: String
    /// Visits in hand there, in the order of the hand.
    package var held: [Visit.ID]
    /// When they were taken in hand; `nil` with an empty hand.
    package var since: Timestamp?
    /// When the desk was opened; `nil` of one that does not say.
    package var opened: Timestamp?
    /// Which screen is open, by its name; `nil` of one that does not say.
    package var screen: String?
    /// A wallboard: it shows, and nobody works at it.
    package var isWall: Bool
    /// What is being made up there and is not written yet.
    package var works: [DeskWork]
    /// When somebody pressed a key there last. It is the time of the desk's file, so that a key writes nothing.
    package var lastKey: Timestamp?

    package init(
        name: String, held: [Visit.ID] = [], since: Timestamp? = nil, opened: Timestamp? = nil, screen: String? = nil,
        isWall: Bool = false, works: [DeskWork] = [], lastKey: Timestamp? = nil
    ) {
        self.name = name
        self.held = held
        self.since = since
        self.opened = opened
        self.screen = screen
        self.isWall = isWall
        self.works = works
        self.lastKey = lastKey
    }

    /// What others mark: which screen is open and when a key was pressed is only looked up.
    package var marks: DeskPresence {
        var marks = self
        (marks.screen, marks.lastKey) = (nil, nil)
        return marks
    }
}

/// A desk of another version says less, or more: what is not known is left out, and a name is all that is needed.
extension DeskPresence: Codable {
    private enum CodingKeys: String, CodingKey { case name, held, since, opened, screen, isWall = "wall", works }

    package init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            name: try values.decode(String.self, forKey: .name),
            held: (try? values.decode([Visit.ID].self, forKey: .held)) ?? [],
            since: try? values.decode(Timestamp.self, forKey: .since),
            opened: try? values.decode(Timestamp.self, forKey: .opened),
            screen: try? values.decode(String.self, forKey: .screen),
            isWall: (try? values.decode(Bool.self, forKey: .isWall)) ?? false,
            works: (try? values.decode([DeskWork].self, forKey: .works)) ?? [])
    }

    package func encode(to encoder: any Encoder) throws {
        var values = encoder.container(keyedBy: CodingKeys.self)
        try values.encode(name, forKey: .name)
        // A desk of version 0.1.0 does without none of the two.
        try values.encode(held, forKey: .held)
        try values.encodeIfPresent(since, forKey: .since)
        try values.encodeIfPresent(opened, forKey: .opened)
        try values.encodeIfPresent(screen, forKey: .screen)
        if isWall { try values.encode(true, forKey: .isWall) }
        if !works.isEmpty { try values.encode(works, forKey: .works) }
    }
}
