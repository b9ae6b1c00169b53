/** What the editor calls the widgets, their attributes and the values that these may have. */
( function ( { __ } ) {
	const given = window.impactWidgets;
	const word = ( words, key ) => ( Object.hasOwn( words, key ) ? words[ key ] : key );

	const widgets = {
		'impact-indicator': __( 'One figure', 'impact-widgets' ),
		'impact-dashboard': __( 'All figures of a feed', 'impact-widgets' ),
		'impact-map': __( 'Map', 'impact-widgets' ),
		'impact-progress': __( 'Before and after', 'impact-widgets' ),
		'impact-pathway': __( 'Pathway', 'impact-widgets' ),
		'impact-factors': __( 'Success factors', 'impact-widgets' ),
		'impact-case': __( 'A purchase and its effects', 'impact-widgets' ),
		'impact-focus': __( 'Territory in focus', 'impact-widgets' ),
		'impact-quote': __( 'Testimony', 'impact-widgets' ),
		'impact-videos': __( 'Films', 'impact-widgets' ),
		'impact-comparison': __( 'Comparison', 'impact-widgets' ),
		'impact-simulator': __( 'Simulator', 'impact-widgets' ),
		'impact-partners': __( 'Local partners', 'impact-widgets' ),
		'impact-sources': __( 'Sources', 'impact-widgets' ),
	};

	const settings = {
		indicator: __( 'Indicator', 'impact-widgets' ),
		indicators: __( 'Indicators, in order', 'impact-widgets' ),
		period: __( 'Period', 'impact-widgets' ),
		territory: __( 'Territory', 'impact-widgets' ),
		area: __( 'Only inside of (reg:27, dep:39…)', 'impact-widgets' ),
		level: __( 'Territories', 'impact-widgets' ),
		geometry: __( 'Address of outlines of your own', 'impact-widgets' ),
		kind: __( 'Drawn as', 'impact-widgets' ),
		classes: __( 'Limits of the classes', 'impact-widgets' ),
		patterns: __( 'Patterns besides colours', 'impact-widgets' ),
		places: __( 'Places on the map', 'impact-widgets' ),
		selected: __( 'Territory chosen at first', 'impact-widgets' ),
		variant: __( 'Form', 'impact-widgets' ),
		layout: __( 'Layout', 'impact-widgets' ),
		by: __( 'Compared by', 'impact-widgets' ),
		model: __( 'Formula', 'impact-widgets' ),
		amount: __( 'Amount at first, in euros', 'impact-widgets' ),
		activity: __( 'Activity counted in', 'impact-widgets' ),
		progress: __( 'Which one', 'impact-widgets' ),
		pathway: __( 'Which one', 'impact-widgets' ),
		case: __( 'Which one', 'impact-widgets' ),
		focus: __( 'Which one', 'impact-widgets' ),
		factors: __( 'Which ones', 'impact-widgets' ),
		videos: __( 'Which ones, in order', 'impact-widgets' ),
		quote: __( 'Which one (number, from 1)', 'impact-widgets' ),
		editable: __( 'Visitors can answer', 'impact-widgets' ),
		name: __( 'Name in a form', 'impact-widgets' ),
		required: __( 'Required in a form', 'impact-widgets' ),
		heading: __( 'Title in place of the widget’s own', 'impact-widgets' ),
		'heading-level': __( 'Level of the title (2 to 6)', 'impact-widgets' ),
		theme: __( 'Light or dark', 'impact-widgets' ),
		preset: __( 'Colours', 'impact-widgets' ),
		view: __( 'Shown at first', 'impact-widgets' ),
		controls: __( 'Buttons', 'impact-widgets' ),
		lang: __( 'Language of the widget (fr, en)', 'impact-widgets' ),
		src: __( 'Address of a feed', 'impact-widgets' ),
		for: __( 'HTML anchor of a table of this page', 'impact-widgets' ),
		organisation: __( 'Name of the organisation', 'impact-widgets' ),
		'organisation-role': __( 'What it does', 'impact-widgets' ),
	};

	const values = {
		card: __( 'card', 'impact-widgets' ),
		inline: __( 'inside a sentence', 'impact-widgets' ),
		gauge: __( 'gauge', 'impact-widgets' ),
		pictogram: __( 'people drawn one by one', 'impact-widgets' ),
		page: __( 'page', 'impact-widgets' ),
		strip: __( 'strip', 'impact-widgets' ),
		time: __( 'time', 'impact-widgets' ),
		category: __( 'category', 'impact-widgets' ),
		territory: __( 'territory', 'impact-widgets' ),
		choropleth: __( 'coloured territories', 'impact-widgets' ),
		symbols: __( 'circles', 'impact-widgets' ),
		region: __( 'regions', 'impact-widgets' ),
		departement: __( 'départements', 'impact-widgets' ),
		auto: __( 'as the reader’s device', 'impact-widgets' ),
		light: __( 'light', 'impact-widgets' ),
		dark: __( 'dark', 'impact-widgets' ),
		terre: __( 'earth', 'impact-widgets' ),
		'bleu-canal': __( 'canal blue', 'impact-widgets' ),
		ocre: __( 'ochre', 'impact-widgets' ),
		site: __( 'those of the site', 'impact-widgets' ),
		chart: __( 'drawing', 'impact-widgets' ),
		table: __( 'table', 'impact-widgets' ),
		purchase: __( 'purchase', 'impact-widgets' ),
		'local-income': __( 'income spent locally', 'impact-widgets' ),
		elasticity: __( 'employment elasticity', 'impact-widgets' ),
		'local-multiplier': __( 'local multiplier', 'impact-widgets' ),
		'current-euros': __( 'current euros', 'impact-widgets' ),
		'constant-euros': __( 'constant euros', 'impact-widgets' ),
		hours: __( 'hours', 'impact-widgets' ),
		tonnes: __( 'tonnes', 'impact-widgets' ),
	};

	const controls = {
		read: __( 'read aloud in words', 'impact-widgets' ),
		table: __( 'table', 'impact-widgets' ),
		method: __( 'method', 'impact-widgets' ),
		csv: __( 'CSV file', 'impact-widgets' ),
		copy: __( 'copy', 'impact-widgets' ),
		svg: __( 'SVG picture', 'impact-widgets' ),
		png: __( 'PNG picture', 'impact-widgets' ),
		embed: __( 'code for other sites', 'impact-widgets' ),
	};

	let authoring;
	let sheet;
	Object.assign( given, {
		nameOfWidget: ( tag ) => word( widgets, tag ),
		nameOfSetting: ( name ) => word( settings, name ),
		nameOfValue: ( value ) => word( values, value ),
		nameOfControl: ( name ) => word( controls, name ),
		/** The library’s reading, checking and redacting: asked for when an author needs it. */
		getAuthoring: () => ( authoring ??= import( given.authoring ) ),
		/** The library’s reading of tables and sheets. */
		getSheet: () => ( sheet ??= import( given.sheet ) ),
	} );
} )( window.wp.i18n );
