/// The day of a shift whose starts are decided, also where they break the rules. A ``Timetable`` asks how early everybody
/// can be; this asks what follows from starts that stand: where the break goes, when each stop is reached, how far its end
/// may slip.
public struct SettledTimetable: Sendable, Hashable {
    /// A stop as it was decided, and the drive to it.
    public struct Work: Sendable, Hashable {
        public var drive: Tick
        public var start: Tick
        public var end: Tick

        public init(drive: Tick, start: Tick, end: Tick) {
            self.drive = drive
            self.start = start
            self.end = end
        }
    }

    public struct Stop: Sendable, Hashable {
        public let work: Work
        /// No later than the start that was decided.
        public let arrival: Tick
        /// When the drive to it begins: at once, or after a break that is taken first.
        public let departs: Tick
        /// When the technician could be there, where that is later than the start that was decided.
        public let tooEarlyFor: Tick?
        /// How far its end may slip before the next drive or the end of the shift, overtime included, is touched.
        public let slack: Tick
    }

    /// What the day has to keep to.
    public struct Frame: Sendable, Hashable {
        /// When the shift begins; nil where nobody works.
        public var begins: Tick?
        public var regularEnd: Tick?
        /// The end that no route may pass, overtime included.
        public var hardEnd: Tick?
        public var pause: Break?

        public init(begins: Tick? = nil, regularEnd: Tick? = nil, hardEnd: Tick? = nil, pause: Break? = nil) {
            self.begins = begins
            self.regularEnd = regularEnd
            self.hardEnd = hardEnd
            self.pause = pause
        }
    }

    public let frame: Frame
    public let stops: [Stop]
    public let driveHome: Tick
    /// When the break is taken; nil without one, and where it is lost.
    public let pause: TimeWindow?
    /// The break has no room any more.
    public let isBreakLost: Bool
    /// Departure for the first stop.
    public let leaves: Tick
    /// Arrival at the end place, a break on the way counted.
    public let ends: Tick
    /// All drives together.
    public let travel: Tick
    public let work: Tick

    /// Nil without stops.
    public init?(_ stops: [Work], driveHome: Tick, within frame: Frame) {
        guard let first = stops.first, let last = stops.last else { return nil }
        self.frame = frame
        self.driveHome = driveHome
        travel = stops.reduce(driveHome) { $0 + $1.drive }
        work = stops.reduce(0) { $0 + $1.end - $1.start }
        leaves = first.start - first.drive
        let placed = Self.place(frame.pause, in: stops, from: frame.begins, home: last.end + driveHome)
        (pause, isBreakLost, ends) = (placed.pause, placed.isLost, placed.ends)
        self.stops = stops.indices.map { index in
            let this = stops[index]
            // Nobody knows an earlier moment for the first stop than that for which one has to leave.
            let reached =
                index == 0 ? this.start : Self.reached(this, from: stops[index - 1].end, with: placed.pause)
            let next = index + 1 < stops.count ? stops[index + 1] : nil
            let wayOn = next?.drive ?? driveHome
            let limit = next?.start ?? frame.hardEnd ?? this.end + wayOn
            let arrival = min(this.start, reached)
            let rests = index > 0 && placed.pause?.opens == stops[index - 1].end
            let free = index == 0 ? arrival - this.drive : rests ? placed.pause?.closes ?? 0 : stops[index - 1].end
            return Stop(
                work: this, arrival: arrival, departs: min(free, arrival - this.drive),
                tooEarlyFor: reached > this.start ? reached : nil, slack: limit - (this.end + wayOn))
        }
    }

    /// When the next stop is reached; a break that begins before that is taken on the way.
    private static func reached(_ stop: Work, from free: Tick, with pause: TimeWindow?) -> Tick {
        let reached = free + stop.drive
        guard let pause, free <= pause.opens, pause.opens < reached || pause.opens == free, pause.closes <= stop.start
        else { return reached }
        return reached + (pause.closes - pause.opens)
    }

    /// Ticks past the regular end.
    public var overtime: Tick { frame.regularEnd.map { max(0, ends - $0) } ?? 0 }

    /// The break goes into the first gap that is long enough, before, during or after its drive; whoever is home before
    /// its window closes takes it there, off the clock.
    private static func place(
        _ pause: Break?, in stops: [Work], from begins: Tick?, home: Tick
    ) -> (pause: TimeWindow?, isLost: Bool, ends: Tick) {
        guard let pause else { return (nil, false, home) }
        let (opens, closes, lasts) = (pause.window.opens, pause.window.closes, pause.duration)
        var free = begins ?? opens
        for stop in stops {
            let start = max(free, opens)
            if start <= closes, start + lasts <= stop.start, stop.start - free >= lasts + stop.drive {
                return (TimeWindow(start, start + lasts), false, home)
            }
            free = stop.end
        }
        let start = home <= closes ? max(home, opens) : max(free, opens)
        guard start <= closes else { return (nil, true, home) }
        let ends = home > closes ? max(home + lasts, start + lasts) : home
        return (TimeWindow(start, start + lasts), false, ends)
    }

    /// The same work in the same order with drives that depend on when they begin: when each stop is reached, and when the
    /// technician is home. Whoever knows such drives leaves accordingly, but not before the shift begins.
    /// `drive` is asked for a drive by its number; the one home has the number of stops.
    public func arrivals(_ drive: (_ number: Int, _ leaving: Tick) -> Tick) -> (stops: [Tick], home: Tick) {
        let earliest = min(leaves, frame.begins ?? leaves)
        var free = max(earliest, stops[0].work.start - drive(0, leaves))
        var pause = pause
        var arrivals: [Tick] = []
        for (number, stop) in stops.enumerated() {
            var arrival = free + drive(number, free)
            if let taken = pause, taken.opens < stop.work.start {
                // The break may interrupt the drive.
                arrival = max(arrival, taken.opens) + (taken.closes - taken.opens)
                pause = nil
            }
            arrivals.append(arrival)
            free = max(arrival, stop.work.start) + (stop.work.end - stop.work.start)
        }
        var home = free + drive(stops.count, free)
        if let taken = pause, ends > stops[stops.count - 1].work.end + driveHome {
            home = max(home, taken.opens) + (taken.closes - taken.opens)
        }
        return (arrivals, home)
    }
}
