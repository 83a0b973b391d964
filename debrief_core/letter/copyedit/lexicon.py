"""What hurried fingers write, and how it is spelled out: data, one table a rule."""

from debrief_core.letter.copyedit.words import words_in

CONTRACTIONS = {
    "im": "I’m", "ive": "I’ve", "dont": "don’t", "doesnt": "doesn’t", "didnt": "didn’t",
    "isnt": "isn’t", "arent": "aren’t", "wasnt": "wasn’t", "werent": "weren’t",
    "havent": "haven’t", "hasnt": "hasn’t", "hadnt": "hadn’t", "couldnt": "couldn’t",
    "wouldnt": "wouldn’t", "shouldnt": "shouldn’t", "cant": "can’t", "wont": "won’t",
    "thats": "that’s", "whats": "what’s", "theres": "there’s", "youre": "you’re",
    "youve": "you’ve", "youll": "you’ll", "theyre": "they’re", "theyve": "they’ve",
    "weve": "we’ve", "hes": "he’s", "shes": "she’s", "itll": "it’ll", "couldve": "could’ve",
    "wouldve": "would’ve", "shouldve": "should’ve", "mustnt": "mustn’t", "heres": "here’s",
}  # fmt: skip

SHORTHAND = {
    "u": "you", "ur": "your", "pls": "please", "plz": "please", "thx": "thanks", "ppl": "people",
    "cuz": "because", "coz": "because", "bc": "because", "b/c": "because", "becuz": "because",
    "w/": "with", "w/o": "without", "smth": "something", "sth": "something", "gonna": "going to",
    "wanna": "want to", "gotta": "have to", "kinda": "somewhat", "sorta": "somewhat",
    "yr": "year", "yrs": "years", "dept": "department", "mgr": "manager", "mgmt": "management",
    "govt": "government", "approx": "about", "eg": "for example", "e.g": "for example",
    "ie": "that is", "i.e": "that is", "tho": "though", "thru": "through", "bout": "about",
    "alot": "a lot", "wrt": "about", "exp": "experience", "cert": "certificate",
    "certs": "certificates", "stats": "statistics", "vs": "versus", "dunno": "don’t know",
    "avg": "average", "bcz": "because", "bcoz": "because", "em": "them", "wld": "would",
    "shld": "should", "cld": "could", "mtg": "meeting", "mtgs": "meetings", "ques": "question",
    "abt": "about", "lil": "little", "acct": "account", "proj": "project",
    "w/in": "within", "b4": "before", "2day": "today", "ya": "you", "yea": "yes", "nite": "night",
    "msg": "message", "msgs": "messages", "prob": "probably", "probs": "probably",
    "def": "definitely", "wud": "would", "shud": "should", "cud": "could", "smthg": "something",
    "sumthin": "something", "insted": "instead", "foto": "photo", "fotos": "photos",
    "gr8": "great", "l8": "late", "yall": "you all", "y’all": "you all", "dep": "department",
    "ans": "answer", "prolly": "probably", "tmrw": "tomorrow", "cv’s": "CVs", "rly": "really",
    "bcuz": "because", "becos": "because", "'cause": "because", "wats": "what’s", "wat": "what",
    "info": "information", "mngr": "manager", "sched": "schedule",
    "bday": "birthday", "frm": "from", "mos.": "months", "min.": "minutes", "hrs.": "hours",
}  # fmt: skip

UNITS = {
    "min": "minutes", "mins": "minutes", "hr": "hours", "hrs": "hours", "wk": "weeks",
    "wks": "weeks", "mth": "months", "mths": "months", "mo": "months", "mos": "months",
    "yr": "years", "yrs": "years", "sec": "seconds", "secs": "seconds", "mill": "million",
    "mln": "million",
    "mio": "million", "mil": "million", "pct": "percent",
}  # fmt: skip
"""Spelled out only after a number."""

FILLERS = (
    "lol", "lmao", "rofl", "haha", "hahaha", "hahah", "hehe", "omg", "ugh", "argh", "meh", "hmm",
    "btw", "ngl", "fwiw", "iirc", "afaik", "tbf", "ofc", "jk", "gosh", "phew",
    "no seriously", "jaja", "jajaja", "um", "umm",
    "uh", "uhm", "erm", "err", "tbh", "imo", "imho", "idk", "fyi", "smh", "xd",
      "or something", "or whatever", "and whatnot", "and stuff", "n stuff",

)  # fmt: skip

ASIDES = ("you know", "i guess", "how to say", "how do you say", "how you say", "i mean", "like")
"""Fillers only between commas; elsewhere they are words like others."""

SLIPS = {
    # one form for another
    "should of": "should have", "could of": "could have", "would of": "would have",
    "must of": "must have", "might of": "might have", "more better": "better",
    "i am agree": "I agree", "i’m agree": "I agree", "am agree": "agree",
    "responsible of": "responsible for", "depends of": "depends on", "depend of": "depend on",
    "interested on": "interested in", "discuss about": "discuss", "discussed about": "discussed",
    "explain you": "explain to you", "explain me": "explain to me", "consist in": "consist of",
    "thanks god": "thankfully", "one of the reason": "one of the reasons",
    "i has": "I have", "he have": "he has", "she have": "she has", "it have": "it has",
    "we was": "we were", "they was": "they were", "you was": "you were", "i were": "I was",
    "he do": "he does", "she don’t": "she doesn’t", "he don’t": "he doesn’t",
    "it don’t": "it doesn’t", "peoples": "people", "childs": "children",
    "informations": "information", "advices": "advice", "feedbacks": "feedback",
    "knowledges": "knowledge", "equipments": "equipment", "softwares": "software",
    "staffs": "staff", "furnitures": "furniture", "homeworks": "homework",
    "since that": "since then", "since long": "for a long time", "the most best": "the best",
    "at last job": "at my last job", "in last job": "in my last job",
    "in the same time": "at the same time", "on the other side": "on the other hand",
    # spelled wrongly
    "teh": "the", "yous do": "you do", "yous are": "you are", "yous have": "you have",
    "xmas": "Christmas", "less meetings": "fewer meetings", "less people": "fewer people",
    "less calls": "fewer calls", "less hours": "fewer hours",
    "in praxis": "in practice", "ye let": "you let", "ye have": "you have", "ye do": "you do",
    "ye are": "you are", "that ye": "that you", "bcs": "because", "becoz": "because",
    "diff between": "difference between",
    "diff btw": "difference between", "the diff": "the difference", "recieve": "receive",
    "recieved": "received", "definately": "definitely",
    "seperate": "separate", "seperated": "separated", "acheive": "achieve",
    "acheived": "achieved", "wich": "which", "becuase": "because", "becasue": "because",
    "beacuse": "because", "experiance": "experience",
    "managment": "management", "responsable": "responsible", "succesful": "successful",
    "successfull": "successful", "succesfully": "successfully", "adress": "address",
    "enviroment": "environment", "occured": "occurred", "untill": "until", "truely": "truly",
    "tommorow": "tomorrow", "begining": "beginning", "beleive": "believe", "buisness": "business",
    "calender": "calendar", "collegue": "colleague", "collegues": "colleagues",
    "colleage": "colleague", "colleages": "colleagues", "comming": "coming",
    "commited": "committed", "developement": "development", "diffrent": "different",
    "dificult": "difficult", "explaination": "explanation", "finaly": "finally",
    "goverment": "government", "greatful": "grateful", "happend": "happened",
    "immediatly": "immediately", "intrested": "interested", "knowlege": "knowledge",
    "langauge": "language", "mantain": "maintain", "neccessary": "necessary",
    "oportunity": "opportunity", "oppurtunity": "opportunity", "ocasion": "occasion",
    "persue": "pursue", "posible": "possible", "prefered": "preferred", "proffesional":
    "professional", "proyect": "project", "proyects": "projects", "realy": "really",
    "recomend": "recommend", "refered": "referred", "relevent": "relevant", "reponsible":
    "responsible", "scedule": "schedule", "similiar": "similar", "sollution": "solution",
    "stategy": "strategy", "thier": "their", "togehter": "together", "usefull": "useful",
    "wether": "whether", "wierd": "weird", "writting": "writing", "thruout": "throughout",
    "choosed": "chose", "finded": "found", "taked": "took", "gived": "gave", "bringed": "brought",
    "thinked": "thought", "sended": "sent", "spended": "spent", "payed": "paid", "selled": "sold",
    "keeped": "kept", "losed": "lost", "meeted": "met", "winned": "won", "growed": "grew",
    "becomed": "became", "goed": "went", "drived": "drove", "falled": "fell", "getted": "got",
    "happenin": "happening", "learnt about": "learned about",
    "organisated": "organised", "teached": "taught", "leaded": "led", "builded": "built",
    "maked": "made", "writed": "wrote", "runned": "ran", "speaked": "spoke", "buyed": "bought",
    "catched": "caught", "costed": "cost", "putted": "put", "cutted": "cut",
    "many experience": "a lot of experience", "many knowledge": "a lot of knowledge",
    "much people": "many people", "much customers": "many customers",
    "in real": "in reality", "themselfs": "themselves", "ourselfs": "ourselves",
    "in place of": "instead of", "how it looks like": "what it looks like",
    "womans": "women", "mans": "men", "childrens": "children", "same hr": "the same hour",
    "costumer": "customer", "costumers": "customers", "stuffs": "things",
}  # fmt: skip

SPELLED = {
    word.casefold(): word
    for word in words_in(
        "I Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February April "
        "June July August September October November December English German French Spanish "
        "Italian Portuguese Dutch Polish Czech Swedish Norwegian Danish Finnish Greek Turkish "
        "Arabic Hebrew Hindi Urdu Bengali Tamil Chinese Mandarin Cantonese Japanese Korean "
        "Vietnamese Thai Russian Ukrainian Romanian Hungarian Persian Swahili Tagalog "
        "Indonesian Malay European American British Irish Scottish Canadian Australian Indian "
        "African Brazilian Mexican Asian Germany France Spain Italy Portugal Poland Sweden "
        "Norway Denmark Finland Greece Ireland Scotland England Britain Europe Canada Mexico "
        "Brazil Argentina Colombia India Pakistan Bangladesh China Japan Korea Vietnam "
        "Afrikaans Catalan Punjabi Telugu Marathi Gujarati Malayalam Yoruba Igbo Hausa Amharic "
        "Somali Farsi Dari Pashto Kurdish Albanian Serbian Croatian Bosnian Slovak Slovenian "
        "Bulgarian Lithuanian Latvian Estonian Icelandic Welsh Basque Nepali Khmer Burmese "
        "Mongolian Georgian Armenian Kazakh Uzbek Zulu Xhosa Swiss Austrian Belgian Colombian "
        "Nigerian Kenyan Ghanaian Moroccan Egyptian Cambridge Oxford Bristol Glasgow Liverpool "
        "Thailand Philippines Indonesia Malaysia Singapore Australia Nigeria Kenya Ghana "
        "Egypt Morocco Ukraine Russia Romania Hungary Austria Switzerland Belgium Netherlands "
        "Africa Asia America London Paris Berlin Munich Hamburg Madrid Barcelona Rome Milan "
        "Lisbon Vienna Zurich Geneva Amsterdam Brussels Dublin Edinburgh Manchester Leeds "
        "Birmingham Toronto Vancouver Montreal Chicago Boston Seattle Sydney Melbourne Mumbai "
        "Delhi Bangalore Shanghai Beijing Tokyo Seoul Manila Lagos Nairobi Warsaw Prague "
        "Budapest Istanbul Dubai Christmas Easter Ramadan Python Java JavaScript TypeScript "
        "SQL NoSQL MySQL PostgreSQL Postgres MongoDB Redis Kafka Spark Hadoop Airflow "
        "Snowflake BigQuery Databricks AWS Azure GCP Docker Kubernetes Terraform Jenkins "
        "GitHub GitLab Git Jira Confluence Linux Windows macOS iOS Android iPhone iPad API "
        "APIs REST GraphQL HTML CSS PHP Django Flask Laravel Angular Excel PowerPoint Outlook "
        "SharePoint VBA DAX Tableau Photoshop Illustrator Figma Miro Salesforce HubSpot "
        "Shopify WordPress SAP ERP CRM ETL KPI KPIs OKR OKRs ROI SEO SEM B2B B2C SaaS HR UI "
        "UX QA CI CD CI/CD ISO OSHA GDPR HIPAA PMP ITIL CPA CFA MBA PhD BSc MSc CV CVs PDF "
        "PDFs GPS NHS ICU ER EMR EHR UK USA US EU UN NGO NGOs IT PM CEO CFO CTO COO VP R&D "
        "P&L A/B CNC CAD AutoCAD Arduino PLC HVAC LinkedIn YouTube Instagram Facebook TikTok "
        "WhatsApp Google Microsoft Apple Amazon Siemens Bosch Toyota Oracle IBM Netflix Uber "
        "Spotify McKinsey Deloitte KPMG eBay PayPal QuickBooks Xero OpenAI ChatGPT TensorFlow "
        "PyTorch Pandas NumPy SPSS MATLAB LaTeX OK FAQ FAQs URL URLs SLA SLAs SOP SOPs DevOps "
        "MLOps TDD Scrum Kanban Agile C++ C# .NET Node.js TEFL TESOL IELTS TOEFL DELE COVID "
        "COVID-19 ECG CPR PPE CNA GP IV LGBT STEM Unix Bash Grafana Prometheus Datadog "
        "Splunk Elasticsearch ESL EFL dbt npm PR PRs kHz MHz GHz CPU CPUs GPU GPUs DMA RAM "
        "SSD Lua Rust Scala Kotlin React Vue Zendesk Trello Asana Stripe Twilio Intercom JSON "
        "XML YAML CSV HTTP HTTPS IoT AI ML NLP LLM LLMs IFRS GAAP VAT RFP NDA GMP HACCP FMCG "
        "FOB CIF FCA DAP HGV PSNR LOTO DATEV AP "
        "PGCE GCSE Mondays Tuesdays Wednesdays Thursdays Fridays Saturdays Sundays WordPress "
        "Kaizen Nuxt Zapier USD EUR GBP CCNA CCNP Cisco NPS SQLite LoRa MQTT TCP UDP SSH VPN "
        "DNS CSS3 HTML5 OAuth ADHD BBC NASA PhDs CNI IPVS iptables TLS SSL BGP OSPF NAT "
        "DHCP VLAN OOM "
        "SRE RBAC IAM EC2 RDS EKS GKE ECS JVM JDK OOP CRUD MVP POC KYC AML EBITDA DCF CAC LTV ARR "
        "MRR SDR BDR RCA FMEA CSAT FTE RPA BI LMS MRI CT EKG SEN EYFS PLM MES SCADA WMS TMS OTIF "
        "SMED 5S VLOOKUP XLOOKUP NumPy FastAPI Helm Ansible Nginx Istio Pytest Jest "
        "Cypress Selenium "
        "Playwright Postman Notion Slack PagerDuty Looker Stata QGIS ArcGIS SolidWorks CATIA Revit "
        "MTU SFP Frankfurt Cologne Stuttgart Kraków Valencia Oslo Stockholm Copenhagen Helsinki "
        "Melbourne Perth Brisbane Auckland Johannesburg Houston Dallas Denver Atlanta Miami "
        "Philadelphia Adobe InDesign GA4 "
        "BIM Blender Premiere Canva Mailchimp Marketo Pardot NetSuite Workday Concur"
    )
}  # fmt: skip
"""Names and shorthand that have one spelling, by their lower case."""

AMBIGUOUS_SPELLINGS = frozenset(
    words_in(
        "snowflake mes sen bi ct helm jest cypress notion slack looker blender premiere workday "
        "concur rds nat arr "
        "poc canva ap ai ml csv rust react vue stripe ram ssd it us er rest agile polish "
        "spark go java "
        "apple oracle uber outlook excel turkish flask er iv pm teams windows un cd pandas "
        "amazon miro ci sap redis figma git vp gp stem rn erp dax easter china turkey april "
        "june august may march"
    )
)
"""Spellings that are also ordinary words: changed only where the words around them say so."""

ALWAYS_NAMES = frozenset(words_in(
        "excel java spark outlook figma git sap redis rn vp gp erp dax april june august "
        "china turkish easter amazon"
    ))  # fmt: skip
"""Of the ambiguous ones, those that in talk about work are nearly always the name."""

ABBREVIATIONS = frozenset(
    words_in(
        "e.g. i.e. etc. mr. mrs. ms. dr. prof. st. vs. no. inc. ltd. co. corp. approx. u.s. "
        "u.k. a.m. p.m. ph.d. b.sc. m.sc. jr. sr. dept. est. fig. min. max. tel. gmbh. s.a. "
        "sen. rev. hon. jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec. bzw. "
        "d.c. l.l.c."
    )
)

ORDINARY_CAPITALS = frozenset(
    words_in(
        "really never not very all always so my the no yes only and but or too much every we "
        "you they did do is was must huge big great best most more less alone before after "
        "first last again still one zero now actually exactly twice both without because why "
        "how what when this that entire whole own sure nobody everyone everything nothing yes "
        "fast quickly even just love hate want need finally completely totally absolutely "
        "definitely exactly literally everybody worst full half proud ready important urgent "
        "off on in of to for with without can will would could should did does had have are am"
    )
)
"""Words that are written in capitals only for emphasis."""

FUNCTION_WORDS = frozenset(
    words_in(
        "zero another last next a an the this that these those my your our his her its their "
        "it there here we you they he she i in on at by for from with without to of as if "
        "when while after before since because so but and or not no every each all both some "
        "any many most more one two three then also first what how why where who which whose "
        "during about over under between through until once within around roughly"
    )
)
