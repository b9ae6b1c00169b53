/** The screen of a feed: what is pasted is read, checked and redacted here, in the author's browser, as it is typed. */
( function ( { i18n: { __, _n, sprintf }, apiFetch, domReady } ) {
	const { getAuthoring, getSheet, language } = window.impactWidgets;
	const byId = ( id ) => document.getElementById( id );

	/** Milliseconds after the last letter. */
	const PAUSE = 400;

	/** What the last reading made of the text; nothing may be saved before it is there. */
	let reading = Promise.resolve();
	let current = 0;

	const looksLikeJson = ( text ) => /^[\ufeff\s]*[{[]/.test( text );

	/** @return {Promise<{document?: object, messages: {severity: string, text: string}[], places?: object}>} */
	async function read( text ) {
		if ( looksLikeJson( text ) ) {
			const { document, fault } = ( await getAuthoring() ).parse( text );
			return fault ? { messages: [ { severity: 'error', text: notJson( fault ) } ] } : { document, messages: [] };
		}
		const { readSheet, sheetMessage } = await getSheet();
		const organisation = byId( 'impact-organisation' ).value.trim();
		const { document, issues, places } = readSheet( text, { organisation, role: byId( 'impact-role' ).value, language } );
		const messages = issues.map( ( issue ) => ( { severity: issue.severity, text: sheetMessage( issue, language ) } ) );
		if ( ! organisation ) {
			return { messages: [ { severity: 'error', text: __( 'Say whose figures these are: the name of the organisation is missing below the sheet.', 'impact-widgets' ) }, ...messages ] };
		}
		return document.indicators.length > 0 ? { document, messages, places } : { messages };
	}

	function notJson( { line, column } ) {
		return line
			? /* translators: 1 and 2: numbers. */ sprintf( __( 'This begins like JSON, and stops being JSON at line %1$d, column %2$d: a comma, a quotation mark or a bracket is missing or too many there. Until then nothing can be read.', 'impact-widgets' ), line, column )
			: __( 'This begins like JSON, and is not: a comma, a quotation mark or a bracket is missing or too many. Until then nothing can be read.', 'impact-widgets' );
	}

	async function check() {
		const turn = ++current;
		const text = byId( 'impact-pasted' ).value;
		byId( 'impact-owner' ).hidden = ! text.trim() || looksLikeJson( text );
		byId( 'impact-prepared' ).value = '';
		if ( ! text.trim() ) {
			return show( [], undefined );
		}
		byId( 'impact-verdict' ).textContent = __( 'Reading…', 'impact-widgets' );
		let result;
		try {
			const { document, messages, places } = await read( text );
			const prepared = document ? await ( await getAuthoring() ).prepare( document, language, [ 'fr', 'en' ], places ) : { messages: [] };
			result = { ...prepared, messages: [ ...messages, ...prepared.messages ] };
		} catch ( error ) {
			result = { messages: [ { severity: 'error', text: sprintf( /* translators: %s: a fault, in English. */ __( 'The figures could not be checked: a file of the plugin did not come (%s). Try again in a moment.', 'impact-widgets' ), error.message ) } ] };
		}
		if ( turn === current ) {
			if ( result.document ) {
				byId( 'impact-prepared' ).value = JSON.stringify( { document: result.document, facts: result.facts } );
			}
			show( result.messages, result.document );
		}
	}

	function show( messages, document ) {
		const list = byId( 'impact-messages' );
		list.replaceChildren( ...messages.map( ( { severity, text } ) => {
			const item = window.document.createElement( 'li' );
			const strong = window.document.createElement( 'strong' );
			item.className = severity === 'error' ? 'is-error' : '';
			strong.textContent = severity === 'error' ? __( 'Error', 'impact-widgets' ) : __( 'To know', 'impact-widgets' );
			item.append( strong, text );
			return item;
		} ) );
		byId( 'impact-verdict' ).textContent = verdict( messages, document );
		const preview = byId( 'impact-preview' );
		if ( ! document || document.indicators.length === 0 ) {
			return preview.replaceChildren();
		}
		const dashboard = window.document.createElement( 'impact-dashboard' );
		dashboard.lang = language;
		dashboard.feed = document;
		preview.replaceChildren( dashboard );
	}

	function verdict( messages, document ) {
		if ( ! document ) {
			return messages.length ? __( 'This can’t be saved yet.', 'impact-widgets' ) : '';
		}
		const count = document.indicators.length;
		/* translators: %d: a number. */
		const read = sprintf( _n( '%d indicator is read.', '%d indicators are read.', count, 'impact-widgets' ), count );
		/* translators: %d: a number. */
		const withheld = messages.some( ( { code } ) => code === 'figure-withheld' ) ? __( 'What is withheld stays in your text, which only those who may edit this feed can read; it is not in the feed that is published.', 'impact-widgets' ) : '';
		return messages.length ? `${ read } ${ withheld } ${ sprintf( _n( '%d message for you:', '%d messages for you:', messages.length, 'impact-widgets' ), messages.length ) }` : read;
	}

	function start() {
		const [ text, form ] = [ byId( 'impact-pasted' ), byId( 'post' ) ];
		let timer;
		const later = ( pause ) => {
			clearTimeout( timer );
			// A reading that was begun before is of another text.
			current++;
			byId( 'impact-prepared' ).value = '';
			reading = new Promise( ( resolve ) => {
				timer = setTimeout( () => resolve( check() ), pause );
			} );
		};
		for ( const id of [ 'impact-pasted', 'impact-organisation', 'impact-role' ] ) {
			byId( id ).addEventListener( 'input', () => later( PAUSE ) );
		}
		byId( 'impact-file' ).addEventListener( 'change', async ( { target: { files } } ) => {
			if ( files[ 0 ] ) {
				text.value = decoded( await files[ 0 ].arrayBuffer() );
				later( 0 );
			}
		} );
		byId( 'impact-copy' ).addEventListener( 'click', () => copy( text, later ) );
		form.addEventListener( 'submit', ( event ) => onSubmit( event, text ) );
		later( 0 );
	}

	/** Spreadsheets of old save in the code page of Western Windows, where the bytes are no UTF-8. */
	function decoded( bytes ) {
		try {
			return new TextDecoder( 'utf-8', { fatal: true } ).decode( bytes );
		} catch {
			return new TextDecoder( 'windows-1252' ).decode( bytes );
		}
	}

	async function copy( text, later ) {
		const said = byId( 'impact-copied' );
		said.textContent = __( 'Asking the other site…', 'impact-widgets' );
		try {
			const answer = await apiFetch( { path: '/impact-widgets/v1/copies', method: 'POST', data: { address: byId( 'impact-origin' ).value } } );
			text.value = answer.text;
			said.textContent = __( 'The copy is here: look at it, then save.', 'impact-widgets' );
			later( 0 );
		} catch ( error ) {
			said.textContent = error.message;
		}
	}

	/** A form whose text can't be read is not sent: what pages show stays as it is. */
	let isChecked = false;
	async function onSubmit( event, text ) {
		if ( isChecked || ! text.value.trim() ) {
			return;
		}
		event.preventDefault();
		const { submitter } = event;
		// A form that is still being told of its submission ignores another one.
		await new Promise( ( resolve ) => setTimeout( resolve ) );
		let last;
		while ( last !== reading ) {
			last = reading;
			await last;
		}
		if ( ! byId( 'impact-prepared' ).value ) {
			byId( 'impact-verdict' ).textContent = __( 'This can’t be saved yet.', 'impact-widgets' );
			byId( 'impact-verdict' ).scrollIntoView( { block: 'center' } );
			text.focus( { preventScroll: true } );
			// WordPress has shut its buttons meanwhile.
			document.querySelectorAll( '#publish, #save-post' ).forEach( ( button ) => button.classList.remove( 'disabled' ) );
			document.querySelectorAll( '#publishing-action .spinner, #save-action .spinner' ).forEach( ( spinner ) => spinner.classList.remove( 'is-active' ) );
			return;
		}
		isChecked = true;
		event.target.requestSubmit( submitter );
	}

	domReady( start );
} )( window.wp );
