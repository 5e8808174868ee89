# One's own page.

mypage-title = Your page
mypage-title-for = The page for { $name }
mypage-you-means = Where it says “you”, { $name } is meant.
mypage-nothing = There is nothing to choose right now. We send a letter when it is time.
mypage-round = The choice of home care from { $day }
mypage-choose-until = You can choose until { $day }.
mypage-late = The last day to choose has passed. You can still send a choice. It counts as late, and a case manager sees what can be done.
mypage-not-chosen = You have not chosen yet.
mypage-choose = Choose
mypage-go-on = Go on where you left off
mypage-change = Change your choice
mypage-earlier = What you have chosen before
mypage-agreed = We have agreed by phone that { $provider } helps you from { $day }.
mypage-help = Who helps you?
mypage-performs = { $bundle }: { $provider }, since { $day }.
mypage-will-perform = From { $day } { $provider } helps you.
mypage-whom = Change whom it is about
mypage-readers-title = Who has read about you?
mypage-readers-link = See who has opened your page
mypage-readers-what = Here is each time that somebody has opened a page about you alone. Lists where you stand among others are not here.
mypage-readers-when = When
mypage-readers-who = Who
mypage-readers-herself = You yourself
mypage-readers-somebody = Somebody who no longer works here
mypage-readers-nobody = Nobody has opened your page yet.
mypage-acting = Who may choose for you?
