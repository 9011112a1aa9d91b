/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.contribution;

import java.net.URL;
import java.util.Collections;
import java.util.Comparator;
import java.util.Enumeration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;

/**
 * The JSON files that installed bundles name in a header of their manifest: files and folders, separated by commas; of a folder all that lie directly
 * in it. Looks at the headers of all bundles each time, so it is nothing for the start of the workbench. Thread-safe.
 */
public final class BundleFiles {

	private static final String ENDING = ".json";

	private final BundleContext context;

	/** @param context of any bundle */
	public BundleFiles(BundleContext context) {
		this.context = Objects.requireNonNull(context, "context");
	}

	/** The files that bundles name in a header, by the names of the bundles, then in the order of the header. */
	public List<BundleFile> named(String header) {
		// headers are asked for without a language: what they say is no text for people, and translating them all takes its time
		return Stream.of(context.getBundles()).filter(bundle -> bundle.getState() >= Bundle.RESOLVED && bundle.getHeaders("").get(header) != null)
				.sorted(Comparator.comparing(Bundle::getSymbolicName)).flatMap(bundle -> of(bundle, bundle.getHeaders("").get(header)).stream()).toList();
	}

	/**
	 * The files of one bundle.
	 *
	 * @param entries files and folders, separated by commas; a file that is not there is in the list all the same
	 */
	public static List<BundleFile> of(Bundle bundle, String entries) {
		return Stream.of(entries.split(",")).map(String::strip).filter(entry -> !entry.isEmpty()).flatMap(entry -> entry.endsWith(ENDING)
				? Stream.of(new BundleFile(bundle.getSymbolicName(), entry, Optional.ofNullable(bundle.getEntry(entry))))
				: folder(bundle, entry)).toList();
	}

	private static Stream<BundleFile> folder(Bundle bundle, String folder) {
		Enumeration<URL> found = bundle.findEntries(folder, "*" + ENDING, false);
		return found == null ? Stream.empty() : Collections.list(found).stream().sorted(Comparator.comparing(URL::getPath))
				.map(url -> new BundleFile(bundle.getSymbolicName(), url.getPath().replaceFirst("^/", ""), Optional.of(url)));
	}
}
