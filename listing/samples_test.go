package listing_test

// Invented lists in the layouts that are published. Each has what is private in every place that its layout has for it;
// every such text contains "PRIVATE", or is the number 19110911.

const ukSample = `<?xml version="1.0" encoding="utf-8"?>
<Designations xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
  <DateGenerated>07/09/2026</DateGenerated>
  <Designation>
    <LastUpdated>14/04/2026</LastUpdated><DateDesignated>25/03/2024</DateDesignated><UniqueID>CYB9001</UniqueID>
    <OFSIGroupID>99001</OFSIGroupID><UNReferenceNumber>KPe.031</UNReferenceNumber>
    <Names>
      <Name><Name6>examplebear</Name6><NameType>ALias</NameType><AliasStrength>Low quality a.k.a</AliasStrength></Name>
      <Name><Name1> Alex</Name1><Name2>B.</Name2><Name6>EXAMPLE</Name6><NameType>Primary name</NameType></Name>
      <Name><Name1>Aleks</Name1><Name6>EXAMPLE</Name6><NameType>Primary name variation</NameType></Name>
      <Name><Name6>Sasha
        Example</Name6><NameType>Alias</NameType><AliasStrength>Good quality a.k.a</AliasStrength></Name>
    </Names>
    <NonLatinNames><NonLatinName><NameNonLatinScript>Алекс ПРИМЕР </NameNonLatinScript></NonLatinName></NonLatinNames>
    <Titles><Title>PRIVATE Colonel</Title></Titles>
    <RegimeName>The Cyber (Sanctions) (EU Exit) Regulations 2020</RegimeName>
    <IndividualEntityShip>Individual</IndividualEntityShip><DesignationSource>UK|UN</DesignationSource>
    <SanctionsImposed>Asset freeze|Travel Ban | Director Disqualification Sanction</SanctionsImposed>
    <SanctionsImposedIndicators><AssetFreeze>true</AssetFreeze><TravelBan>true</TravelBan><Deflag>false</Deflag>
      <DirectorDisqualificationSanction>true</DirectorDisqualificationSanction></SanctionsImposedIndicators>
    <OtherInformation>PRIVATE wallet bc1q, passport</OtherInformation>
    <UKStatementofReasons>
EXAMPLE is or has been involved in &amp;quot;relevant&amp;quot; cyber activity.
</UKStatementofReasons>
    <Addresses><Address><AddressLine1>PRIVATE street</AddressLine1><AddressPostalCode>PRIVATE</AddressPostalCode></Address></Addresses>
    <PhoneNumbers><PhoneNumber>19110911</PhoneNumber></PhoneNumbers>
    <EmailAddresses><EmailAddress>PRIVATE@example.org</EmailAddress></EmailAddresses>
    <Websites><Website>PRIVATE.example.org</Website></Websites>
    <IndividualDetails><Individual>
      <DOBs><DOB>dd/mm/19110911</DOB></DOBs>
      <PassportDetails><Passport><PassportNumber>PRIVATE1</PassportNumber><PassportAdditionalInformation>PRIVATE</PassportAdditionalInformation></Passport></PassportDetails>
      <NationalIdentifierDetails><NationalIdentifier><NationalIdentifierNumber>PRIVATE</NationalIdentifierNumber></NationalIdentifier></NationalIdentifierDetails>
      <Nationalities><Nationality>PRIVATE Utopia</Nationality></Nationalities><Positions><Position>PRIVATE</Position></Positions>
      <Genders><Gender>PRIVATE</Gender></Genders>
      <BirthDetails><Location><TownOfBirth>PRIVATE town</TownOfBirth></Location></BirthDetails>
    </Individual></IndividualDetails>
  </Designation>
  <Designation>
    <LastUpdated>25/03/2024</LastUpdated><DateDesignated>00/03/2024</DateDesignated><UniqueID>RUS9002</UniqueID>
    <Names><Name><Name1>Example</Name1><Name6>Shipping &amp; Co</Name6><NameType>Primary Name</NameType></Name></Names>
    <RegimeName>The Russia (Sanctions) (EU Exit) Regulations 2019</RegimeName>
    <IndividualEntityShip>Ship</IndividualEntityShip><DesignationSource>UK</DesignationSource>
    <SanctionsImposed>Prohibition of Port Entry|Internet Services Sanctions: see "Other Information" | Correspondent Banking Sanctions and processing payments</SanctionsImposed>
    <UKStatementofReasons>
</UKStatementofReasons>
    <ShipDetails><Ship><IMONumbers><IMONumber>PRIVATE</IMONumber></IMONumbers></Ship></ShipDetails>
  </Designation>
</Designations>
`

const ukHeader = "Last Updated,Unique ID,OFSI Group ID,UN Reference Number,Name 6,Name 1,Name 2,Name 3,Name 4,Name 5,Name type,Alias strength,Title,Name non-latin script,Non-latin script type,Non-latin script language,Regime Name,Designation Type,Designation source,Sanctions Imposed,Other Information,UK Statement of Reasons,Address Line 1,Phone number,Website,Email address,Date Designated,D.O.B,Passport number\n"

const ukCSVSample = "Report Date: 08-Oct-2026\r\n" + ukHeader +
	"14/04/2026,CYB9001,99001,,EXAMPLE,Alex,,,,,Primary name,,PRIVATE,Алекс ПРИМЕР,Cyrillic,Russian,The Cyber (Sanctions) (EU Exit) Regulations 2020,Individual,UK,Asset freeze|Travel Ban,PRIVATE,\"\nReasons, with \"\"marks\"\".\",PRIVATE,19110911,PRIVATE,PRIVATE,25/03/2024,19110911,PRIVATE\r\n" +
	"14/04/2026,CYB9001,99001,,examplebear,,,,,,Alias,,PRIVATE,,,,The Cyber (Sanctions) (EU Exit) Regulations 2020,Individual,UK,Asset freeze|Travel Ban,PRIVATE,\"\nReasons, with \"\"marks\"\".\",PRIVATE,19110911,PRIVATE,PRIVATE,25/03/2024,19110911,PRIVATE\r\n" +
	"14/04/2026,CYB9001,99001,,examplebear,,,,,,Alias,,PRIVATE,,,,The Cyber (Sanctions) (EU Exit) Regulations 2020,Individual,UK,Asset freeze|Travel Ban,PRIVATE,\"\nReasons, with \"\"marks\"\".\",PRIVATE,19110911,PRIVATE,PRIVATE,25/03/2024,19110911,PRIVATE\r\n" +
	"25/03/2024,CYB9002,,,Example Ltd,,,,,,Primary name,,,,,,The Cyber (Sanctions) (EU Exit) Regulations 2020,Entity,UK,Asset freeze,,\"\n\",,,,,25/03/2024,,\r\n"

const sdnSample = `<?xml version="1.0" standalone="yes"?>
<sdnList xmlns="https://sanctionslistservice.ofac.treas.gov/api/PublicationPreview/exports/XML">
  <publshInformation><Publish_Date>09/30/2026</Publish_Date><Record_Count>2</Record_Count></publshInformation>
  <sdnEntry><uid>90001</uid><firstName>Jan</firstName><lastName>EXAMPLE</lastName><title>PRIVATE</title><sdnType>Individual</sdnType>
    <remarks>PRIVATE remarks 19110911</remarks><programList><program>CYBER2</program><program>CAATSA - RUSSIA</program></programList>
    <idList><id><uid>1</uid><idType>Digital Currency Address - XBT</idType><idNumber>PRIVATE</idNumber><idCountry>PRIVATE</idCountry></id></idList>
    <akaList><aka><uid>2</uid><type>a.k.a.</type><category>weak</category><lastName>HERON</lastName></aka>
      <aka><uid>3</uid><type>f.k.a.</type><category>strong</category><firstName>Hans</firstName><lastName>EXAMPLE</lastName></aka></akaList>
    <addressList><address><uid>4</uid><address1>PRIVATE</address1><city>PRIVATE</city></address></addressList>
    <nationalityList><nationality><uid>5</uid><country>PRIVATE</country></nationality></nationalityList>
    <citizenshipList><citizenship><uid>6</uid><country>PRIVATE</country></citizenship></citizenshipList>
    <dateOfBirthList><dateOfBirthItem><uid>7</uid><dateOfBirth>19110911</dateOfBirth><mainEntry>true</mainEntry></dateOfBirthItem></dateOfBirthList>
    <placeOfBirthList><placeOfBirthItem><uid>8</uid><placeOfBirth>PRIVATE</placeOfBirth></placeOfBirthItem></placeOfBirthList>
  </sdnEntry>
  <sdnEntry><uid>90002</uid><lastName>EXAMPLE SHIP</lastName><sdnType>Vessel</sdnType><programList><program>CYBER2</program></programList>
    <vesselInfo><callSign>PRIVATE</callSign></vesselInfo></sdnEntry>
</sdnList>
`

const enhancedSample = `<?xml version="1.0" encoding="utf-8"?>
<sanctionsData xmlns="https://sanctionslistservice.ofac.treas.gov/api/PublicationPreview/exports/ENHANCED_XML">
  <publicationInfo><dataAsOf>2026-07-27T00:00:00</dataAsOf><filters><sanctionsLists><sanctionsList refId="1">SDN List</sanctionsList></sanctionsLists></filters></publicationInfo>
  <referenceValues><referenceValue refId="1"><type>PRIVATE</type></referenceValue></referenceValues>
  <entities>
    <entity id="90001"><generalInfo><identityId>1</identityId><entityType refId="600">Individual</entityType><remarks>PRIVATE</remarks><title>PRIVATE</title></generalInfo>
      <sanctionsLists><sanctionsList id="1" refId="1550" datePublished="2024-03-25">SDN List</sanctionsList></sanctionsLists>
      <sanctionsPrograms><sanctionsProgram id="2" refId="3">CYBER2</sanctionsProgram></sanctionsPrograms>
      <sanctionsTypes><sanctionsType id="3" refId="1">Block</sanctionsType></sanctionsTypes>
      <legalAuthorities><legalAuthority id="4" refId="2">Executive Order 13694 (Cyber)</legalAuthority></legalAuthorities>
      <names><name id="5"><isPrimary>false</isPrimary><isLowQuality>true</isLowQuality><aliasType refId="1">A.K.A.</aliasType><translations><translation id="6"><isPrimary>true</isPrimary><script refId="1">Latin</script><formattedLastName>HERON</formattedLastName><formattedFullName>HERON</formattedFullName></translation></translations></name>
        <name id="7"><isPrimary>true</isPrimary><isLowQuality>false</isLowQuality><translations>
          <translation id="8"><isPrimary>true</isPrimary><script>Latin</script><formattedFullName>EXAMPLE, Jan</formattedFullName><nameParts><namePart><type>PRIVATE</type><value>PRIVATE</value></namePart></nameParts></translation>
          <translation id="9"><isPrimary>false</isPrimary><script>Chinese Simplified</script><formattedFullName>示例</formattedFullName></translation></translations></name></names>
      <addresses><address id="10"><country>PRIVATE</country><translations><translation><addressParts><addressPart><type>CITY</type><value>PRIVATE</value></addressPart></addressParts></translation></translations></address></addresses>
      <features><feature id="11"><type featureTypeId="8">Birthdate</type><value>19110911</value></feature><feature><type>Digital Currency Address - XBT</type><value>PRIVATE</value></feature></features>
      <identityDocuments><identityDocument><documentNumber>PRIVATE</documentNumber></identityDocument></identityDocuments>
      <relationships><relationship><relatedEntity>PRIVATE</relatedEntity></relationship></relationships>
    </entity>
    <entity id="90003"><generalInfo><entityType>Entity</entityType></generalInfo>
      <sanctionsLists><sanctionsList datePublished="2014-10-10">Consolidated List</sanctionsList><sanctionsList datePublished="2006-04-12">Non-SDN Palestinian Legislative Council List</sanctionsList></sanctionsLists>
      <sanctionsPrograms><sanctionsProgram>NS-PLC</sanctionsProgram></sanctionsPrograms>
      <names><name><isPrimary>true</isPrimary><translations><translation><isPrimary>true</isPrimary><script>Latin</script><formattedFullName>ANOTHER EXAMPLE</formattedFullName></translation></translations></name></names></entity>
  </entities>
</sanctionsData>
`

const deltaSample = `<?xml version="1.0" encoding="utf-8"?>
<sanctionsData xmlns="https://www.treasury.gov/ofac/DeltaFile/1.0">
  <publicationInfo><datePublished>2026-07-28T00:00:00-05:00</datePublished><publicationType>Standard Action</publicationType></publicationInfo>
  <entities>
    <entity id="90009" action="add"><generalInfo><entityType>Individual</entityType></generalInfo>
      <sanctionsLists><sanctionsList datePublished="2026-07-28">SDN List</sanctionsList></sanctionsLists>
      <names><name><isPrimary>true</isPrimary><translations><translation><isPrimary>true</isPrimary><formattedFullName>DOE, John</formattedFullName></translation></translations></name></names>
      <features><feature action="add"><value>19110911</value></feature></features></entity>
    <entity id="90003" action="remove"><sanctionsLists><sanctionsList datePublished="2014-10-10">Consolidated List</sanctionsList></sanctionsLists></entity>
    <entity id="90001"><sanctionsPrograms><sanctionsProgram action="add">CYBER4</sanctionsProgram><sanctionsProgram action="remove">CYBER2</sanctionsProgram></sanctionsPrograms>
      <features><feature action="add"><value>PRIVATE</value></feature></features></entity>
  </entities>
</sanctionsData>
`

const fsfSample = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<export xmlns="http://eu.europa.ec/fpi/fsd/export" generationDate="2026-09-22T20:01:34.799+02:00" globalFileId="1">
  <sanctionEntity designationDate="2020-07-30" designationDetails="PRIVATE" unitedNationId="KPe.031" euReferenceNumber="EU.9001.22" logicalId="109001">
    <remark>PRIVATE 19110911</remark>
    <regulation regulationType="amendment" publicationDate="2024-05-17" entryIntoForceDate="2024-05-18" numberTitle="2024/1390 (OJ L17052024)" programme="CYB" logicalId="1"><publicationUrl>https://eur-lex.europa.eu/</publicationUrl></regulation>
    <subjectType code="person" classificationCode="P"/>
    <nameAlias firstName="" middleName="" lastName="" wholeName="Feldpostnummer 1" function="PRIVATE" title="PRIVATE" nameLanguage="DE" gender="M" strong="true" regulationLanguage="en" logicalId="2"><regulationSummary regulationType="amendment"/></nameAlias>
    <nameAlias wholeName="Παράδειγμα" function="" nameLanguage="EL" strong="true" logicalId="3"/>
    <nameAlias wholeName="Пример" function="" nameLanguage="RU" strong="true" logicalId="4"/>
    <nameAlias firstName="Jan" middleName="" lastName="EXAMPLE" wholeName="" function="PRIVATE" nameLanguage="EN" strong="true" logicalId="5"><remark>god quality a.k.a., born PRIVATE</remark></nameAlias>
    <nameAlias wholeName="Heron" nameLanguage="" strong="true" logicalId="6"><remark>lo quality, PRIVATE</remark></nameAlias>
    <citizenship countryIso2Code="PRIVATE" countryDescription="PRIVATE" regulationLanguage="en" logicalId="7"><regulationSummary/></citizenship>
    <birthdate birthdate="19110911" circa="false" calendarType="GREGORIAN" dayOfMonth="1" monthOfYear="1" year="19110911" city="PRIVATE" logicalId="8"/>
    <address city="PRIVATE" street="PRIVATE" logicalId="9"><remark>PRIVATE</remark></address>
    <identification identificationTypeCode="passport" number="PRIVATE" logicalId="10"><remark>PRIVATE</remark></identification>
  </sanctionEntity>
</export>
`

const unSample = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<CONSOLIDATED_LIST dateGenerated="2026-02-27T00:00:09.554Z">
  <INDIVIDUALS><INDIVIDUAL><DATAID>6909001</DATAID><VERSIONNUM>1</VERSIONNUM><FIRST_NAME>JAN</FIRST_NAME><SECOND_NAME>EXAMPLE</SECOND_NAME>
    <UN_LIST_TYPE>DPRK</UN_LIST_TYPE><REFERENCE_NUMBER>KPi.901 </REFERENCE_NUMBER><LISTED_ON>2017-06-02-04:00</LISTED_ON><NAME_ORIGINAL_SCRIPT>얀</NAME_ORIGINAL_SCRIPT>
    <COMMENTS1>PRIVATE comments, telephone 19110911</COMMENTS1><DESIGNATION><VALUE>PRIVATE</VALUE></DESIGNATION><NATIONALITY><VALUE>PRIVATE</VALUE></NATIONALITY>
    <TITLE><VALUE>PRIVATE</VALUE></TITLE><LIST_TYPE><VALUE>UN List</VALUE></LIST_TYPE><LAST_DAY_UPDATED><VALUE>2019-01-01</VALUE><VALUE>2022-07-26</VALUE><VALUE>2020-02-02</VALUE></LAST_DAY_UPDATED>
    <INDIVIDUAL_ALIAS><QUALITY>Good</QUALITY><ALIAS_NAME>Yan Example; Ian Example</ALIAS_NAME><DATE_OF_BIRTH>PRIVATE</DATE_OF_BIRTH><CITY_OF_BIRTH>PRIVATE</CITY_OF_BIRTH><NOTE>PRIVATE</NOTE></INDIVIDUAL_ALIAS>
    <INDIVIDUAL_ALIAS><QUALITY>Low</QUALITY><ALIAS_NAME>Jannie</ALIAS_NAME></INDIVIDUAL_ALIAS><INDIVIDUAL_ALIAS><QUALITY/><ALIAS_NAME/></INDIVIDUAL_ALIAS>
    <INDIVIDUAL_ADDRESS><STREET>PRIVATE</STREET></INDIVIDUAL_ADDRESS><INDIVIDUAL_DATE_OF_BIRTH><DATE>19110911</DATE></INDIVIDUAL_DATE_OF_BIRTH>
    <INDIVIDUAL_PLACE_OF_BIRTH><CITY>PRIVATE</CITY></INDIVIDUAL_PLACE_OF_BIRTH><INDIVIDUAL_DOCUMENT><NUMBER>PRIVATE</NUMBER></INDIVIDUAL_DOCUMENT><SORT_KEY/>
  </INDIVIDUAL></INDIVIDUALS>
  <ENTITIES><ENTITY><DATAID>6909002</DATAID><FIRST_NAME>EXAMPLE BUREAU</FIRST_NAME><UN_LIST_TYPE>DPRK</UN_LIST_TYPE><REFERENCE_NUMBER>KPe.031</REFERENCE_NUMBER><LISTED_ON>2016-03-02</LISTED_ON>
    <ENTITY_ALIAS><QUALITY>f.k.a.</QUALITY><ALIAS_NAME>OLD BUREAU</ALIAS_NAME></ENTITY_ALIAS><ENTITY_ADDRESS><STREET>PRIVATE</STREET></ENTITY_ADDRESS></ENTITY></ENTITIES>
</CONSOLIDATED_LIST>
`

const journalHeader = "celex,recordId,programKey,annex,measure,startDate,reason,schema,name,alias,weakAlias,previousName,birthDate,birthPlace,passportNumber,idNumber,address,phone,email,website,notes\n"

const journalSample = journalHeader +
	"32019R0796,1,EU-CYB,I.A,Asset freeze,30.7.2020,\"Reasons, given.\",Person,CHEN Cheng,\"陈诚; Jesse Chen; \"\"a; b\"\"\",lengmo,,19110911,PRIVATE,PRIVATE,PRIVATE,PRIVATE,PRIVATE,PRIVATE,PRIVATE,PRIVATE\n" +
	"32019R0796,1,EU-CYB,I.B,Asset freeze,,,LegalEntity,Example Ltd,,,Old Example,,,,,,,,,\n" +
	"32019R0796,1,EU-HYB,I.A,Travel ban,30.7.2020,,Person,CHEN Cheng,,,,,,,,,,,,\n"

const (
	sdnRows = "7,\"DOE, John Q.\",\"individual\",\"CYBER2] [CAATSA - RUSSIA\",\"PRIVATE Chief\",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,\"DOB 19110911; Passport PRIVATE (Utopia); a.k.a. 'Slavik'; a.k.a. 'O'Neil'.\"\r\n" +
		"8,\"EXAMPLE SCIENCE AND TECHNOLOGY CO., LTD.\",-0- ,\"CYBER2\",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- \r\n\x1a"
	altRows     = "8,1,\"aka\",\"WUHAN EXAMPLE\",-0- \r\n8,2,\"fka\",\"示例科技\",-0- \r\n"
	addRows     = "7,1,\"PRIVATE Street\",\"PRIVATE\",\"PRIVATE\",-0- \r\n"
	commentRows = "7,\"; Phone Number 19110911; f.k.a. 'Old Handle'; Email Address PRIVATE@example.org.\"\r\n"
)

var australianHeader = []string{"Reference", "Name of Individual or Entity", "Type", "Name Type", "Alias Strength", "Date of Birth", "Place of Birth",
	"Citizenship", "Address", "Additional Information", "Listing Information", "IMO number", "Committees", "Control Date", "Instrument of Designation",
	"Targeted financial sanction", "Travel ban", "Arms embargo", "Maritime restriction"}

var australianRows = [][]string{
	{"The Consolidated List"},
	australianHeader,
	{"7832", "Jan_x000D_ EXAMPLE", "Individual", "Primary Name", "", "PRIVATE 19110911", "PRIVATE", "PRIVATE", "PRIVATE", "PRIVATE", "PRIVATE", "PRIVATE",
		"Autonomous (Thematic - Cyber)", "45314", "F2024L00064", "Yes", "Yes", "No", ""},
	{"7832a", "Heron", "Individual", "Alias", "Weak", "PRIVATE 19110911", "PRIVATE", "", "", "", "", "", "Autonomous (Thematic - Cyber)", "45314", "F2024L00064", "Yes", "Yes", "No", ""},
	{"7832b", "Пример", "Individual", "Original Script", "", "", "", "", "", "", "", "", "Autonomous (Thematic - Cyber)", "45314", "F2024L00064", "Yes", "Yes", "No", ""},
	{"7832", "Another Ltd", "Entity", "Primary Name", "", "", "", "", "", "", "", "", "1718 (DPRK)", "23/01/2024", "", "Yes", "No", "No", "Yes"},
}
