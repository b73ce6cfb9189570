/// Where a visit stands among the tasks of its order: it starts only after some visits have ended, and others wait for it.
/// Visits whose order says nothing of the kind have none.
package struct ChainPlace: Hashable, Sendable {
    /// Another visit of the order, and what has to lie between.
    package struct Link: Hashable, Sendable {
        package var visit: Visit.ID
        /// Its number within the order.
        package var sequence: Int
        /// Minutes between the end of the one and the start of the other, at least.
        package var lag: Int
        /// When the one before ends, or the one behind starts; `nil` as long as nobody knows.
        package var moment: Timestamp?
        /// It has no part in planning any more: it is over, or under way.
        package var isFact: Bool

        package init(_ visit: Visit.ID, sequence: Int, lag: Int, moment: Timestamp?, isFact: Bool = false) {
            self.visit = visit
            self.sequence = sequence
            self.lag = lag
            self.moment = moment
            self.isFact = isFact
        }
    }

    /// Those that end before it starts.
    package var before: [Link]
    /// Those that start after it has ended.
    package var behind: [Link]

    package init(before: [Link] = [], behind: [Link] = []) {
        self.before = before
        self.behind = behind
    }

    /// The first of those before it that has no time yet.
    package var waitsFor: Int? { before.first { $0.moment == nil }?.sequence }

    /// The one before it that ends last, its waiting counted, and when it may start after that.
    package var earliest: (sequence: Int, start: Timestamp)? {
        before.compactMap { link in link.moment.map { (link.sequence, $0 + link.lag * 60) } }.max { $0.1 < $1.1 }
    }

    /// The one behind it that starts first, its waiting counted, and when it has to have ended for that.
    package var latest: (sequence: Int, end: Timestamp)? {
        behind.compactMap { link in link.moment.map { (link.sequence, $0 - link.lag * 60) } }.min { $0.1 < $1.1 }
    }
}

extension ChainPlace {
    /// The same with visits at other times; `times` says of each that can still be planned when it would take place.
    package func with(_ times: (Visit.ID) -> (start: Timestamp, end: Timestamp)?) -> ChainPlace {
        func changed(_ links: [Link], _ moment: ((start: Timestamp, end: Timestamp)) -> Timestamp) -> [Link] {
            links.map { link in
                guard !link.isFact else { return link }
                var link = link
                link.moment = times(link.visit).map(moment)
                return link
            }
        }
        return ChainPlace(before: changed(before, \.end), behind: changed(behind, \.start))
    }

    /// Of a visit among all of its order; `ended` says when those that are over did end. `nil` where it waits for nothing
    /// and nothing waits for it. A task counts by the last of its visits that was not cancelled: a return visit takes the
    /// place of the one that was not finished.
    package init?(of visit: Visit, among visits: [Visit], _ tasks: [TaskTemplate], ended: [Visit.ID: Timestamp]) {
        let own = visit.task ?? 0
        guard tasks.indices.contains(own), !visit.state.isClosed else { return nil }
        func counting(_ task: Int) -> Visit? {
            visits.filter { ($0.task ?? 0) == task && $0.state != .cancelled && $0.id != visit.id }
                .max { $0.sequence < $1.sequence }
        }
        before = tasks[own].after.compactMap { task in
            counting(task).map { other in
                let end = other.state.isClosed ? ended[other.id] ?? other.placement?.end : other.placement?.end
                return Link(
                    other.id, sequence: other.sequence, lag: tasks[own].lag, moment: end,
                    isFact: other.state.isClosed || other.state.isUnderWay)
            }
        }
        behind = tasks.indices.filter { tasks[$0].after.contains(own) }.compactMap { task in
            guard let other = counting(task), !other.state.isClosed else { return nil }
            return Link(
                other.id, sequence: other.sequence, lag: tasks[task].lag, moment: other.placement?.start,
                isFact: other.state.isUnderWay)
        }
        if before.isEmpty, behind.isEmpty { return nil }
    }
}
