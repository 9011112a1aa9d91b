/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.modules.internal.check;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * The jar of a bundle that is to be installed, as far as it is looked at.
 *
 * @param bundle its symbolic name
 * @param names of all files in it
 * @param texts what the descriptions and models in it hold, by their names
 */
record BundleFile(String bundle, Set<String> names, Map<String, byte[]> texts) {

	private static final String MANIFEST = "META-INF/MANIFEST.MF";

	/**
	 * Reads all of a jar, so that damage shows.
	 *
	 * @throws IOException if it is no jar, or a damaged one
	 */
	static BundleFile read(InputStream jar) throws IOException {
		Set<String> names = new HashSet<>();
		Map<String, byte[]> texts = new HashMap<>();
		try (ZipInputStream zip = new ZipInputStream(jar)) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				names.add(entry.getName());
				byte[] content = zip.readAllBytes();
				if (entry.getName().equals(MANIFEST) || entry.getName().equals("plugin.xml") || entry.getName().endsWith(".ecore")) {
					texts.put(entry.getName(), content);
				}
			}
		}
		if (!texts.containsKey(MANIFEST)) {
			throw new IOException(MANIFEST);
		}
		String name = new Manifest(new ByteArrayInputStream(texts.get(MANIFEST))).getMainAttributes().getValue("Bundle-SymbolicName");
		if (name == null) {
			throw new IOException("Bundle-SymbolicName");
		}
		return new BundleFile(name.split(";")[0].strip(), Set.copyOf(names), Map.copyOf(texts));
	}

	/** Whether a class can be looked for: it does not lie in a jar within the jar. */
	boolean hasOwnClasses() {
		return names.stream().noneMatch(name -> name.endsWith(".jar"));
	}
}
