/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.evidence.books;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

import org.jiedui.evidence.Document;
import org.jiedui.evidence.figure.Article;
import org.jiedui.evidence.figure.Figures;
import org.jiedui.evidence.source.SourceException;
import org.jiedui.evidence.source.SourceText;
import org.jiedui.evidence.source.Sources;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Reads the texts of documents again, as they were read when they were taken in. A service, for any thread; the last few articles are kept, since
 * rules ask for them after each change.
 */
@Component(service = KeptArticles.class)
public final class KeptArticles {

	private static final int KEPT = 16;
	private static final int LARGEST_KEPT = 1_000_000;
	private static final String MARK = "\uFEFF";

	private final Sources sources;
	private final Figures figures;
	private final Map<Key, Article> articles = Collections.synchronizedMap(new Recent());

	/** What an article depends on. */
	private record Key(String name, String format, String text) {
	}

	/** Forgets what was not asked for the longest. */
	private static final class Recent extends LinkedHashMap<Key, Article> {

		private static final long serialVersionUID = 1L;

		private Recent() {
			super(KEPT, 0.75f, true);
		}

		@Override
		protected boolean removeEldestEntry(Map.Entry<Key, Article> eldest) {
			return size() > KEPT;
		}
	}

	/**
	 * @param sources reads texts
	 * @param figures finds their figures
	 */
	@Activate
	public KeptArticles(@Reference Sources sources, @Reference Figures figures) {
		this.sources = sources;
		this.figures = figures;
	}

	/** The text of a document and what it states, with the places of the file as it was received. Belongs to the thread of the document. */
	public Article of(Document document) {
		return of(String.valueOf(document.getName()), String.valueOf(document.getFormat()), KeptText.of(document));
	}

	/**
	 * A text and what it states.
	 *
	 * @param name of the document
	 * @param format of the file
	 * @param text the original
	 */
	public Article of(String name, String format, String text) {
		Key key = new Key(name, format, text);
		Article known = articles.get(key);
		if (known != null) {
			return known;
		}
		Article article = figures.read(source(name, format, text));
		if (text.length() <= LARGEST_KEPT) {
			articles.put(key, article);
		}
		return article;
	}

	/** Only of pages the original is more than their text. A byte order mark tells that it is not in the encoding that the page declares. */
	private SourceText source(String name, String format, String text) {
		if ("html".equals(format)) {
			try {
				return sources.read(name + ".html", (MARK + text).getBytes(StandardCharsets.UTF_8));
			} catch (SourceException unreadable) {
				return sources.paste(name, text);
			}
		}
		return sources.paste(name, text);
	}
}
