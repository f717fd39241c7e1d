# The guided sign-up and the welcome page.

join-title = Join in
join-lead = A few steps and you are a contributor of { $community }. You can stop at any point and go on later, on any device.
join-way = Your way
join-begin = Begin
join-go-on = Go on where you stopped
join-next = Save and go on
join-sign-out = Sign out
join-step-done = done

join-step-address = Address
join-step-address-words = Your e-mail address is confirmed.
join-step-introduction = Introduction
join-step-introduction-words = Your name, a handle, a few words, your languages and time zone. Two minutes.
join-step-guidelines = Guidelines
join-step-guidelines-words = How we treat each other, and three short questions. Two minutes.
join-step-programs = Programs
join-step-programs-words = What you would like to do, and in which languages. One minute.
join-step-task = First task
join-step-task-words = Pick something small to begin with, or do it later.
join-step-ready = Ready
join-step-ready-words = Your page is there, your first badge too, and others say hello.

## Introduction

join-introduction-lead = This is what others see of you. You can change it in your settings whenever you like; only the handle stays.
join-display-name = Your name
join-display-name-hint = As you would like to be called. It need not be your full name.
join-handle = Handle
join-handle-hint = The short name in the address of your page: 2 to 40 letters, digits, dots, dashes and underscores. Leave it empty and we make one from your name.
join-handle-taken = Somebody else has this handle. Please choose another.
join-handle-claimable = This handle stands for earlier work that nobody has claimed yet. Please choose another for now. If that work is yours, you can claim it in your own space once you are ready.
join-words = A few words about you
join-words-hint = What brings you here, what you know well. Newcomers are introduced with it on the welcome page.
join-languages = Languages you speak
join-languages-hint = So that others know how to reach you.
join-languages-more = Others, as language tags such as hsb, gn
join-language-number = Language { $number }
join-time-zone = Time zone
join-time-zone-hint = Such as Europe/Berlin. Your browser fills in its own where it can; please check it.

## Guidelines

join-guidelines-lead = Read them once; they are short. The three questions at the end show that we understand each other.
join-guidelines-community = Guidelines of the community
join-guidelines-community-1 = Be kind. People who ask for help are often annoyed, and never at you.
join-guidelines-community-2 = Private data stays private: no addresses, passwords or serial numbers in public, neither yours nor anybody else’s.
join-guidelines-community-3 = Say so when you don’t know something. Nobody knows everything, and asking another contributor helps everybody.
join-guidelines-community-4 = Everything here is voluntary. Do as much as you like, and take breaks.
join-guidelines-program = Guidelines of a program
join-guidelines-choose = In which program would you like to begin? Choose one to read its guidelines. You may join others as well.
join-guidelines-writing-1 = Write for somebody who sees it for the first time: short sentences, one step at a time.
join-guidelines-writing-2 = Try every step yourself before you write it down.
join-guidelines-writing-3 = Every change is looked at by somebody else before it is published; that is no distrust.
join-guidelines-localization-1 = Translate what is meant, not word for word.
join-guidelines-localization-2 = Use the terms that your language’s team has agreed on, also where you would prefer others.
join-guidelines-localization-3 = Leave what is not translated, such as names of products and code, as it is.
join-guidelines-forum-1 = Read the whole question, and ask back when something is missing.
join-guidelines-forum-2 = Give steps that can be followed, and say where they come from.
join-guidelines-forum-3 = Anything that could delete data begins with a warning.
join-guidelines-social-1 = You speak for the community: friendly, brief, and never in anger.
join-guidelines-social-2 = You begin under moderation: in your first two weeks, replies from the community’s account are sent by somebody else.
join-guidelines-social-3 = Don’t promise anything, such as dates or features. Point to where help is.

join-questions = Three questions
join-question-rude = Somebody replies to you rudely. What do you do?
join-question-rude-a = I reply in the same tone.
join-question-rude-b = I stay friendly, or leave the reply to somebody else.
join-question-rude-c = I publish who they are.
join-question-rude-why = Not quite: people are annoyed about a problem, not about you. Staying friendly helps, and so does handing over.
join-question-private = Somebody has put their phone number into a public question. What do you do?
join-question-private-a = I call them.
join-question-private-b = I quote it in my reply, so that it is not lost.
join-question-private-c = I don’t repeat it, and ask a moderator to take it out.
join-question-private-why = Not quite: private data stays private, so it is neither used nor repeated.
join-question-unsure = You are not sure of the answer. What do you do?
join-question-unsure-a = I say so, or ask another contributor.
join-question-unsure-b = I guess and sound certain.
join-question-unsure-c = I write nothing ever again.
join-question-unsure-why = Not quite: nobody knows everything. Saying so is the most helpful answer then.
join-question-writing = When is a step of your article ready to be published?
join-question-writing-a = When it sounds right.
join-question-writing-b = As soon as I save it.
join-question-writing-c = When I have tried it myself and somebody else has looked at it.
join-question-writing-why = Not quite: steps are tried before they are written, and looked at by somebody else.
join-question-localization = Your team has agreed on a term that you don’t like. What do you use?
join-question-localization-a = The agreed term.
join-question-localization-b = The one that I like better.
join-question-localization-c = Both in turn.
join-question-localization-why = Not quite: readers need the same word everywhere. You can suggest a better one to the team.
join-question-forum = A question does not say which version is used, and the answer depends on it. What do you do?
join-question-forum-a = I answer for the newest one.
join-question-forum-b = I ask back.
join-question-forum-c = I skip reading and send a link.
join-question-forum-why = Not quite: when something is missing, asking back is quicker for everybody.
join-question-social = Somebody asks when a feature will come. What do you reply?
join-question-social-a = Next month, probably.
join-question-social-b = Never.
join-question-social-c = That I can’t say, and where news will be.
join-question-social-why = Not quite: we promise nothing, neither dates nor features, and point to where help is.

## Programs

join-programs-lead = Choose one or more. Nothing binds you: you can change this whenever you like.
join-programs = Programs
join-programs-none = Please choose at least one program.
join-program-writing = Write and improve the articles that people find when they look for help.
join-program-writing-time = An edit takes ten minutes, an article an evening.
join-program-localization = Translate articles so that people can read them in their own language.
join-program-localization-time = A paragraph takes ten minutes, an article an hour or two.
join-program-forum = Answer questions of people who are stuck.
join-program-forum-time = A reply takes five to twenty minutes.
join-program-social = Reply to people who ask for help on social media.
join-program-social-time = A reply takes a few minutes. You begin under moderation for two weeks.
join-locales = Languages you want to work in
join-locales-hint = For translations, and to find tasks that fit.

## First task

join-task-lead = Something small to begin with. Whatever you contribute counts; this is only a suggestion.
join-task-legend = What would you like to do?
join-task-none-picked = Please pick one, or say that you have done something or will see later.
join-task-done = I have done something already
join-task-later = I’ll see later
join-effort-1 = Half an hour.
join-effort-2 = An hour or two.
join-effort-3 = An evening.
join-task-writing-typos = Find a mistake
join-task-writing-typos-words = Read an article about something you know well and correct whatever is misspelt or unclear.
join-task-writing-try = Try an article
join-task-writing-try-words = Follow an article step by step and correct what has changed since it was written.
join-task-writing-screenshot = Renew the pictures
join-task-writing-screenshot-words = Find an article whose pictures show an old version and make new ones.
join-task-localization-sentence = Translate one paragraph
join-task-localization-sentence-words = Pick an article that is only partly translated and translate a paragraph.
join-task-localization-outdated = Catch up with an article
join-task-localization-outdated-words = Find a translation that is behind its original and bring it up to date.
join-task-localization-article = Translate an article
join-task-localization-article-words = Pick an article that your language lacks and translate it from the beginning.
join-task-forum-read = Look over a shoulder
join-task-forum-read-words = Read five solved questions about something you know, to see how others answer.
join-task-forum-ask-back = Ask back
join-task-forum-ask-back-words = Find a question without a reply where something is missing, and ask for it.
join-task-forum-answer = Answer a question
join-task-forum-answer-words = Find a question that you know the answer to, and write down the steps.
join-task-social-thanks = Say thank you
join-task-social-thanks-words = Find somebody who has recommended us, and thank them.
join-task-social-point = Point the way
join-task-social-point-words = Find somebody who is stuck, and give them the link to the article that helps.
join-task-social-reply = Help somebody to the end
join-task-social-reply-words = Find somebody with a problem you know, and stay with them until it is solved.

## Ready

join-ready-title = You are ready
join-ready-lead = Welcome to { $community }. This badge is yours, and your introduction is on the welcome page.
join-ready-task = Your first task
join-ready-on = Go on from here
join-ready-own = Your own space
join-ready-welcome = The welcome page

## Welcome page

welcome-title = Welcome
welcome-lead = People who have joined lately. A greeting is one click, with a few words of yours if you like.
welcome-nobody = Nobody has joined lately.
welcome-earlier = Earlier newcomers
welcome-greeted = Your greeting is there.
welcome-own = This is you; others will greet you.
welcome-greet = Greet { $name }
welcome-change = Change your greeting to { $name }
welcome-words = A few words
welcome-line = Greeting
welcome-send = Greet
welcome-line-welcome = Welcome!
welcome-line-glad = Good to have you here.
welcome-line-questions = Ask me anything.
welcome-line-together = Let’s do something together.
