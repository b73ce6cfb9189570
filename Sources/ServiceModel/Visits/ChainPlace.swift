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
        /// Both are done by the same technician.
        package var sameTechnician: Bool
        /// On which day the later one has to start, counted from the end of the earlier one.
        package var taskDay: TaskDay?
        /// Who does the other, and on which day the one before ends or the one behind starts; `nil` as long as nobody knows.
        package var technician: Technician.ID?
        package var day: Day?

        package init(
            _ visit: Visit.ID, sequence: Int, lag: Int, moment: Timestamp?, isFact: Bool = false,
            sameTechnician: Bool = false, taskDay: TaskDay? = nil, technician: Technician.ID? = nil, day: Day? = nil
        ) {
            self.visit = visit
            self.sequence = sequence
            self.lag = lag
            self.moment = moment
            self.isFact = isFact
            self.sameTechnician = sameTechnician
            self.taskDay = taskDay
            self.technician = technician
            self.day = day
        }
    }

    /// Those that end before it starts.
    package var before: [Link]
    /// Those that start after it has ended.
    package var behind: [Link]
    /// On which days the company works, where that matters.
    package var calendar: WorkCalendar?

    package init(before: [Link] = [], behind: [Link] = [], calendar: WorkCalendar? = nil) {
        self.before = before
        self.behind = behind
        self.calendar = calendar
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
    /// The one that says who has to do it, and who that is.
    package var technician: (sequence: Int, id: Technician.ID)? {
        (before + behind).lazy.filter(\.sameTechnician).compactMap { link in link.technician.map { (link.sequence, $0) }
        }.first
    }

    /// The one before or behind it that does not let it take place from one day to another, and the day on which it would
    /// have to start, or end where it comes before the other. A day that is over binds nobody any more: it is late, and any
    /// day is better than none.
    package func wrongDay(from first: Day, through last: Day, today: Day) -> (sequence: Int, day: Day, rule: TaskDay)? {
        for link in before {
            guard let rule = link.taskDay, let day = link.day else { continue }
            let wanted = rule.start(after: day, calendar ?? WorkCalendar())
            if wanted != first, wanted >= today { return (link.sequence, wanted, rule) }
        }
        for link in behind {
            guard let rule = link.taskDay, let day = link.day, day >= today else { continue }
            let follows = rule.start(after: last, calendar ?? WorkCalendar())
            if follows != day { return (link.sequence, day, rule) }
        }
        return nil
    }

    /// Whether the order asks for one technician or certain days for it and another of its visits.
    package var bindsDayOrTechnician: Bool {
        (before + behind).contains { $0.sameTechnician || $0.taskDay != nil }
    }

    /// Whether the order asks for one technician for it and another of its visits.
    package var bindsTechnician: Bool { (before + behind).contains(where: \.sameTechnician) }
}

extension ChainPlace {
    /// The same with visits at other places; `places` says of each that can still be planned where it would take place.
    package func with(_ places: (Visit.ID) -> Placement?) -> ChainPlace { with(known: { _ in true }, places) }

    /// The same of those that are `known`; others stay as they were.
    package func with(known: (Visit.ID) -> Bool, _ places: (Visit.ID) -> Placement?) -> ChainPlace {
        func changed(_ links: [Link], _ isBefore: Bool) -> [Link] {
            links.map { link in
                guard !link.isFact, known(link.visit) else { return link }
                var link = link
                let place = places(link.visit)
                link.moment = isBefore ? place?.end : place?.start
                link.day = isBefore ? place?.lastDay : place?.day
                link.technician = place?.leader
                return link
            }
        }
        return ChainPlace(before: changed(before, true), behind: changed(behind, false), calendar: calendar)
    }

    /// Of a visit among all of its order; `ended` says when those that are over did end. `nil` where it waits for nothing
    /// and nothing waits for it. A task counts by the last of its visits that was not cancelled: a return visit takes the
    /// place of the one that was not finished.
    package init?(
        of visit: Visit, among visits: [Visit], _ tasks: [TaskTemplate], ended: [Visit.ID: Timestamp],
        calendar: WorkCalendar? = nil
    ) {
        let own = visit.task ?? 0
        guard tasks.indices.contains(own), !visit.state.isClosed else { return nil }
        func counting(_ task: Int) -> Visit? {
            visits.filter { ($0.task ?? 0) == task && $0.state != .cancelled && $0.id != visit.id }
                .max { $0.sequence < $1.sequence }
        }
        before = tasks[own].after.compactMap { task in
            counting(task).map { other in
                Link(other, of: tasks[own], isBefore: true, ended: other.state.isClosed ? ended[other.id] : nil)
            }
        }
        behind = tasks.indices.filter { tasks[$0].after.contains(own) }.compactMap { task in
            guard let other = counting(task), !other.state.isClosed else { return nil }
            return Link(other, of: tasks[task], isBefore: false)
        }
        self.calendar = calendar
        if before.isEmpty, behind.isEmpty { return nil }
    }
}

extension ChainPlace.Link {
    /// To another visit by what the later one's task says.
    fileprivate init(_ other: Visit, of task: TaskTemplate, isBefore: Bool, ended: Timestamp? = nil) {
        let place = other.placement
        self.init(
            other.id, sequence: other.sequence, lag: task.lag,
            moment: isBefore ? ended ?? place?.end : place?.start,
            isFact: other.state.isUnderWay || isBefore && other.state.isClosed, sameTechnician: task.sameTechnician,
            taskDay: task.day,
            technician: place.flatMap { $0.assignments.first?.technician }, day: isBefore ? place?.lastDay : place?.day)
    }
}
