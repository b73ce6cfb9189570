package import Geography
package import ServiceModel

/// One technician's day as a strip: shift, stops, drives and lunch, with the figures of its board cell.
package struct DaySheet: Hashable, Sendable {
    package var cell: CellKey
    /// The shift's pieces; empty when the technician does not work.
    package var shifts: [TimeWindow]
    /// An absence takes the day, or a part of it.
    package var isAbsent: Bool
    /// An absence takes the rest of the day from then on.
    package var goesOff: Timestamp?
    /// The technician does not work for the company any more.
    package var hasLeft = false
    /// In order of time.
    package var stops: [Stop]
    package var lunch: TimeWindow?
    /// The break has no room any more.
    package var lunchLost: Bool
    /// Leaves home and is back; `nil` without stops.
    package var leaves: Timestamp?
    package var home: Timestamp?
    /// Back home with the traffic of the hours; `nil` where no hour makes a difference.
    package var forecastHome: Timestamp?
    /// The way home from the last stop; `nil` without stops.
    package var wayHome: Leg?
    /// The way home is driven with whoever leads the crew.
    package var ridesHome = false
    /// Seconds of travel, home to home.
    package var travel: Int
    /// Seconds of that travel with whoever leads: they are counted there.
    package var ridden = 0
    /// Seconds of work on site.
    package var work: Int
    /// Seconds of the shift still ahead that nothing takes; 0 when over.
    package var free: Int
    /// Seconds of the whole shift that nothing takes, past or not.
    package var unused: Int
    /// Seconds past the regular end of the shift.
    package var overtime: Int
    /// The stop at a warehouse, where one of the visits has parts fetched.
    package var depot: DepotCall?
    /// How far the day was handed over.
    package var handover: Handover
    /// The technician-day's version, for `Basis`.
    package var version: Int

    package struct Stop: Hashable, Sendable {
        package var visit: Visit.ID
        /// Seconds of driving to get there, parking included.
        package var drive: Int
        /// The way to get there, without parking, and who says how long it takes.
        package var leg: Leg
        package var arrival: Timestamp
        /// When the drive to it begins; a break may interrupt it.
        package var departs: Timestamp
        package var start: Timestamp
        package var end: Timestamp
        /// What it misses by the most, with the traffic of the hours; `nil` when in time.
        package var lateness: Lateness?
        /// Seconds by which its end could slip before the next stop or the end of the shift is touched.
        package var slack: Int
        package var breaches: [Breach]
        /// When it can begin with the traffic of the hours; `nil` where no hour makes a difference.
        package var forecast: Timestamp?
        /// The way there is driven with whoever leads the crew.
        package var rides = false
        /// Somebody has set off for it, or it is over.
        package var hasBegun = false
        /// Which of its days this is; `nil` for work of one day.
        package var part: Part?

        /// One day of work over several: `2/3`.
        package struct Part: Hashable, Sendable {
            package var number: Int
            package var of: Int

            package init(_ number: Int, of: Int) {
                self.number = number
                self.of = of
            }

            package var text: String { "\(number)/\(of)" }
        }

        /// A title with the mark of its part before it: `2/3 heat pump`.
        package func marked(_ title: String) -> String { part.map { "\($0.text) \(title)" } ?? title }

        package init(
            visit: Visit.ID, drive: Int, leg: Leg = .none, arrival: Timestamp, departs: Timestamp? = nil,
            start: Timestamp, end: Timestamp, lateness: Lateness? = nil, slack: Int = 0, breaches: [Breach] = []
        ) {
            self.visit = visit
            self.drive = drive
            self.leg = leg
            self.arrival = arrival
            self.departs = departs ?? arrival - drive
            self.start = start
            self.end = end
            self.lateness = lateness
            self.slack = slack
            self.breaches = breaches
        }
    }

    package init(
        cell: CellKey, shifts: [TimeWindow], isAbsent: Bool = false, stops: [Stop] = [], lunch: TimeWindow? = nil,
        lunchLost: Bool = false, leaves: Timestamp? = nil, home: Timestamp? = nil, wayHome: Leg? = nil, travel: Int = 0,
        work: Int = 0,
        free: Int = 0, overtime: Int = 0,
        handover: Handover = .planned, version: Int = 0
    ) {
        self.cell = cell
        self.shifts = shifts
        self.isAbsent = isAbsent
        self.stops = stops
        self.lunch = lunch
        self.lunchLost = lunchLost
        self.leaves = leaves
        self.home = home
        self.wayHome = wayHome
        self.travel = travel
        self.work = work
        self.free = free
        unused = free
        self.overtime = overtime
        self.handover = handover
        self.version = version
    }

    /// Road metres of the whole day, home to home, those with a leader not counted.
    package var metres: Int {
        stops.reduce((ridesHome ? 0 : wayHome?.metres ?? 0) + (depot?.leg.metres ?? 0)) {
            $0 + ($1.rides ? 0 : $1.leg.metres)
        }
    }

    /// Seconds of the way home, that with a leader not counted.
    package var secondsHome: Int { ridesHome ? 0 : wayHome?.seconds ?? 0 }

    /// Seconds of the regular shift.
    package var capacity: Int { shifts.reduce(0) { $0 + $1.seconds } }

    /// Share of the shift that is taken, 0 … 100 and above when over; 0 without a shift.
    package var loadPercent: Int {
        capacity == 0 || stops.isEmpty ? 0 : (capacity - unused + overtime) * 100 / capacity
    }
}
