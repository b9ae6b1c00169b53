/** The block: a preview that is the widget itself, and what can be chosen, by name. */
( function ( { apiFetch, blockEditor, blocks, components, data, element, i18n: { __ } } ) {
	const { createElement: el, useEffect, useRef, useState } = element;
	const { InspectorControls, useBlockProps } = blockEditor;
	const { PanelBody, Placeholder, SelectControl, TextControl, ToggleControl } = components;
	const { nameOfWidget, nameOfSetting, nameOfValue, nameOfControl, getAuthoring, getSheet, language, loader, reserve, roles, site, widgets } = window.impactWidgets;

	/** Where a feed keeps what an attribute names. */
	const NOUNS = { progress: 'progress', pathway: 'pathways', case: 'cases', focus: 'focus' };
	const LOOK = [ 'view', 'theme', 'preset', 'heading', 'heading-level', 'controls', 'lang' ];
	const SOURCES = [ 'src', 'for' ];
	/** Of a table: whose figures stand in it. */
	const SPEAKER = [ 'organisation', 'organisation-role' ];
	/** What a feed gives the choices of. */
	const OF_FEED = [ 'indicator', 'period', 'territory', ...Object.keys( NOUNS ) ];
	/** What is chosen most, first. */
	const FIRST = [ 'indicator', 'territory', 'area', 'period', 'variant' ];
	const NO_FEED = [ 'impact-simulator', 'impact-factors' ];
	const CONTROLS = [ 'read', 'table', 'method', 'csv', 'copy' ];

	/** @return what a promise gave, or nothing yet */
	function useLoaded( load, keys ) {
		const [ value, setValue ] = useState();
		useEffect( () => {
			let isCurrent = true;
			setValue( undefined );
			Promise.resolve( load() ).then( ( found ) => isCurrent && setValue( found ), ( error ) => isCurrent && setValue( { error: error.message } ) );
			return () => {
				isCurrent = false;
			};
		}, keys );
		return value;
	}

	let feedsAsked;
	const askForFeeds = () => ( feedsAsked ??= apiFetch( { path: '/impact-widgets/v1/feeds' } ) );

	/** The document behind a block, and its indicators in words. */
	async function readFeed( address, table, { organisation = site, 'organisation-role': role = 'autre' } ) {
		const { facts } = await getAuthoring();
		if ( table ) {
			const { document } = ( await getSheet() ).readSheet( table, { organisation, role, language } );
			return { document, facts: await facts( document, language ) };
		}
		if ( ! address ) {
			return undefined;
		}
		const answer = await fetch( address );
		const document = await answer.json();
		return { document, facts: await facts( document, language ) };
	}

	/** Rows of cells of the table block of this post that has an HTML anchor. */
	function rowsOfTable( all, anchor ) {
		for ( const { name, attributes, innerBlocks } of all ) {
			if ( name === 'core/table' && attributes.anchor === anchor ) {
				const plain = ( html ) => new DOMParser().parseFromString( html, 'text/html' ).body.textContent;
				return [ ...attributes.head, ...attributes.body, ...attributes.foot ].map( ( { cells } ) => cells.map( ( { content } ) => plain( String( content ) ) ) );
			}
			const inside = rowsOfTable( innerBlocks, anchor );
			if ( inside ) {
				return inside;
			}
		}
		return undefined;
	}

	/** What stands in the page if the plugin is switched off one day: the figure in one sentence, dated and with its source. */
	function sentenceOf( facts, { indicator, indicators, period, territory } ) {
		const id = indicator || ( indicators || '' ).split( /[\s,]+/ )[ 0 ];
		const found = facts?.indicators.find( ( one ) => ! id || one.id === id );
		if ( ! found ) {
			return '';
		}
		const rows = found.rows.filter( ( row ) => ! row.part && ( ! period || row.period === period ) && ( ! territory || row.territory === territory ) );
		const row = rows[ rows.length - 1 ];
		return [ `${ facts.organisation } – ${ found.name }`, row && row.cells.filter( Boolean ).join( ', ' ), found.source, facts.fictional ].filter( Boolean ).join( '. ' );
	}

	const option = ( value, label ) => ( { value, label } );

	/** Choices of an attribute, where it has any. */
	function choicesOf( name, type, feed, indicator ) {
		const known = feed?.facts?.indicators ?? [];
		const one = known.find( ( { id } ) => id === indicator ) ?? known[ 0 ];
		if ( name === 'indicator' ) {
			return known.map( ( { id, name: words } ) => option( id, words ) );
		}
		if ( name === 'period' || name === 'territory' ) {
			return ( one?.[ name === 'period' ? 'periods' : 'territories' ] ?? [] ).map( ( { code, name: words } ) => option( code, words ) );
		}
		if ( NOUNS[ name ] ) {
			return ( feed?.document[ NOUNS[ name ] ] ?? [] ).map( ( { id, title } ) => option( id, ( title && ( title[ language ] ?? title.fr ) ) || ( typeof title === 'string' ? title : id ) ) );
		}
		if ( name === 'level' ) {
			return [ 'region', 'departement' ].map( ( value ) => option( value, nameOfValue( value ) ) );
		}
		if ( name === 'organisation-role' ) {
			return Object.entries( roles ).map( ( [ value, words ] ) => option( value, words ) );
		}
		return Array.isArray( type ) ? type.map( ( value ) => option( value, nameOfValue( value ) ) ) : [];
	}

	function Setting( { name, type, feed, settings, change } ) {
		const label = nameOfSetting( name );
		const value = settings[ name ] ?? '';
		const onChange = ( chosen ) => change( name, chosen );
		if ( type === 'boolean' ) {
			return el( ToggleControl, { label, checked: Boolean( value ), onChange } );
		}
		if ( name === 'controls' ) {
			return el( Controls, { settings, change } );
		}
		const choices = choicesOf( name, type, feed, settings.indicator );
		if ( choices.length === 0 && ! OF_FEED.includes( name ) ) {
			return el( TextControl, { label, value, onChange } );
		}
		const usual = name === 'indicator' ? __( 'The first of the feed', 'impact-widgets' ) : name === 'period' ? __( 'The latest', 'impact-widgets' ) : __( 'As usual', 'impact-widgets' );
		// A choice that the feed has no more stays seen.
		const lost = value && ! choices.some( ( one ) => one.value === value ) ? [ option( value, value ) ] : [];
		return el( SelectControl, { label, value, options: [ option( '', usual ), ...choices, ...lost ], onChange } );
	}

	function Controls( { settings, change } ) {
		const chosen = ( settings.controls ?? 'read table method' ).split( /[\s,]+/ ).filter( Boolean );
		const toggled = ( name, isOn ) => CONTROLS.filter( ( one ) => ( one === name ? isOn : chosen.includes( one ) ) ).join( ' ' );
		return el( 'fieldset', {},
			el( 'legend', {}, nameOfSetting( 'controls' ) ),
			...CONTROLS.map( ( name ) => el( ToggleControl, { key: name, label: nameOfControl( name ), checked: chosen.includes( name ), onChange: ( isOn ) => change( 'controls', toggled( name, isOn ) ) } ) ),
		);
	}

	/** The loader in the document that the block is drawn in: editors may draw blocks in a frame of their own. */
	function bringLoader( document ) {
		if ( ! document.getElementById( 'impact-widgets-loader' ) ) {
			document.head.append(
				Object.assign( document.createElement( 'link' ), { rel: 'stylesheet', href: reserve } ),
				Object.assign( document.createElement( 'script' ), { type: 'module', src: loader, id: 'impact-widgets-loader' } ),
			);
		}
	}

	function Preview( { widget, address, settings, feed, isTable } ) {
		const place = useRef();
		useEffect( () => {
			bringLoader( place.current.ownerDocument );
			const shown = place.current.ownerDocument.createElement( widget );
			for ( const [ name, type ] of Object.entries( widgets[ widget ] ) ) {
				const value = settings[ name ];
				if ( ! SOURCES.includes( name ) && ( type === 'boolean' ? value : value || ( name === 'controls' && value === '' ) ) ) {
					shown.setAttribute( name, type === 'boolean' ? '' : value );
				}
			}
			shown.lang = settings.lang || language;
			if ( isTable ) {
				shown.feed = feed?.document;
			} else if ( address ) {
				shown.setAttribute( 'src', address );
			}
			place.current.replaceChildren( shown );
		}, [ widget, address, JSON.stringify( settings ), isTable && JSON.stringify( feed?.document ) ] );
		return el( 'div', { ref: place } );
	}

	function Edit( { attributes, setAttributes } ) {
		const { widget, feed: name, settings, sentence } = attributes;
		const feeds = useLoaded( askForFeeds, [] );
		const anchor = ( settings.for ?? '' ).replace( /^#/, '' );
		const table = data.useSelect( ( select ) => ( anchor ? JSON.stringify( rowsOfTable( select( blockEditor.store ).getBlocks(), anchor ) ?? null ) : undefined ), [ anchor ] );
		const address = Array.isArray( feeds ) ? feeds.find( ( one ) => one.name === name )?.address ?? ( name ? undefined : settings.src ) : undefined;
		const speaker = SPEAKER.map( ( one ) => settings[ one ] );
		const feed = useLoaded( () => readFeed( address, table && JSON.parse( table ), settings ), [ address, table, ...speaker ] );
		const { __unstableMarkNextChangeAsNotPersistent: keepUndo } = data.useDispatch( blockEditor.store );
		const change = ( key, value ) => {
			const { [ key ]: _, ...others } = settings;
			setAttributes( { settings: value === '' && key !== 'controls' ? others : value === false ? others : { ...others, [ key ]: value } } );
		};
		const said = feed?.facts ? sentenceOf( feed.facts, settings ) : undefined;
		useEffect( () => {
			if ( said !== undefined && said !== sentence ) {
				// Nobody wrote it: it is no step for an author to undo.
				keepUndo?.();
				setAttributes( { sentence: said } );
			}
		}, [ said, sentence ] );
		const isReady = address || ( table && table !== 'null' ) || NO_FEED.includes( widget );
		return el( 'div', useBlockProps(),
			el( InspectorControls, {}, ...panels( { attributes, setAttributes, feeds, feed, change } ) ),
			isReady
				? el( Preview, { widget, address, settings, feed, isTable: Boolean( anchor ) } )
				: el( Placeholder, { icon: 'chart-bar', label: nameOfWidget( widget ), instructions: missing( { feeds, name, anchor } ) }, el( FeedChoice, { attributes, setAttributes, feeds } ) ),
		);
	}

	function missing( { feeds, name, anchor } ) {
		if ( anchor ) {
			return __( 'No table block of this page has this HTML anchor: give the table one, under “Advanced”.', 'impact-widgets' );
		}
		if ( name && Array.isArray( feeds ) ) {
			return __( 'This feed is not published any more: choose another one.', 'impact-widgets' );
		}
		return Array.isArray( feeds ) && feeds.length === 0 ? __( 'There is no feed yet: paste your figures under “Impact” in the menu of the administration.', 'impact-widgets' ) : __( 'Choose whose figures are shown.', 'impact-widgets' );
	}

	function FeedChoice( { attributes: { feed, settings }, setAttributes, feeds } ) {
		const choices = Array.isArray( feeds ) ? feeds.map( ( { name, title } ) => option( name, title ) ) : [];
		const onChange = ( name ) => {
			const { src: _src, for: _for, indicator: _indicator, ...others } = settings;
			setAttributes( { feed: name, settings: name ? others : settings } );
		};
		return el( SelectControl, { label: __( 'Feed', 'impact-widgets' ), value: feed, options: [ option( '', __( 'Choose a feed', 'impact-widgets' ) ), ...choices ], onChange } );
	}

	function panels( { attributes, setAttributes, feeds, feed, change } ) {
		const { widget, feed: name, settings } = attributes;
		const place = ( [ one ] ) => ( FIRST.includes( one ) ? FIRST.indexOf( one ) : FIRST.length );
		const known = Object.entries( widgets[ widget ] ?? {} ).filter( ( [ one ] ) => ! [ ...SOURCES, ...SPEAKER ].includes( one ) ).sort( ( one, other ) => place( one ) - place( other ) );
		const some = ( isLook ) => known.filter( ( [ one ] ) => LOOK.includes( one ) === isLook ).map( ( [ one, type ] ) => el( Setting, { key: one, name: one, type, feed, settings, change } ) );
		return [
			el( PanelBody, { key: 'what', title: __( 'What is shown', 'impact-widgets' ) },
				el( FeedChoice, { attributes, setAttributes, feeds } ),
				el( SelectControl, {
					label: __( 'Widget', 'impact-widgets' ), value: widget,
					options: Object.keys( widgets ).filter( ( tag ) => tag !== 'impact-feed' ).map( ( tag ) => option( tag, nameOfWidget( tag ) ) ),
					onChange: ( tag ) => setAttributes( { widget: tag } ),
				} ),
				...some( false ),
			),
			el( PanelBody, { key: 'look', title: __( 'How it looks', 'impact-widgets' ), initialOpen: false }, ...some( true ) ),
			! name && el( PanelBody, { key: 'source', title: __( 'From elsewhere', 'impact-widgets' ), initialOpen: false },
				...[ ...SOURCES, ...( settings.for ? SPEAKER : [] ) ].map( ( one ) => el( Setting, { key: one, name: one, type: 'text', feed, settings, change } ) ),
			),
		].filter( Boolean );
	}

	blocks.registerBlockType( 'impact-widgets/widget', {
		edit: Edit,
		save: ( { attributes: { sentence } } ) => ( sentence ? el( 'p', blockEditor.useBlockProps.save(), sentence ) : null ),
	} );
} )( window.wp );
