# Pages that anybody reads.

public-language = English
public-languages = Language
public-name = Choose home care
public-site = Choose home care in { $municipality }
public-to-content = Skip to the text
public-places = Pages
public-about-pages = About this website
public-moment = { $day } at { $clock }
public-place-start = Start
public-to-start = To the first page

public-start-title = Choose who gives you home care
public-start-lead = Do you have home care? You may be able to choose who helps you.

### When a page cannot be shown

public-error-400 = We could not read what was sent
public-error-do-400 = Nothing has changed. Go back, reload the page and try again.
public-error-403 = You cannot open this page
public-error-do-403 = The page is not meant for you. Do you think this is wrong? Call us.
public-error-404 = There is no such page
public-error-do-404 = The address may be wrong, or the page has moved. Start again from the first page, or call us.
public-error-500 = Something went wrong on our side
public-error-do-500 = It is not your fault. Go back and try again in a while. If you would rather not wait, call us.
public-error-stale = The page had been open for too long
public-error-do-stale = Nothing has changed. Go back, reload the page and send again.
