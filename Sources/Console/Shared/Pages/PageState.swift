/// Where a page stands.
struct PageState<Content: PageContent>: ScreenState {
    /// `nil` until the page was open for the first time.
    var subject: Content.Subject?
    /// The heading or line under the cursor.
    var cursor: LineID?
    /// Which line of the page that was, for when it is gone.
    var index = 0
    var top = 0
    /// The line to which the cursor goes as soon as it is there.
    var wanted: LineID?
    /// Headings and lines that others changed, and that the cursor was not on since.
    var changed: Set<LineID> = []

    init() {}

    init(_ subject: Content.Subject, at line: LineID? = nil) {
        self.subject = subject
        wanted = line
    }
}
