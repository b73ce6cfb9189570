/// Where a page stands.
struct PageState<Content: PageContent>: ScreenState {
    /// `nil` until the page was open for the first time.
    var subject: Content.Subject?
    /// The heading or line under the cursor.
    var cursor: LineID?
    /// Which line of the page that was, for when it is gone.
    var index = 0
    var top = 0

    init() {}

    init(_ subject: Content.Subject) {
        self.subject = subject
    }
}
