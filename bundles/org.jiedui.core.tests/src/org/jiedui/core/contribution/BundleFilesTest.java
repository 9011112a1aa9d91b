/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.contribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.net.URI;
import java.net.URL;
import java.util.Collections;
import java.util.Hashtable;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;

class BundleFilesTest {

	private static Bundle bundle(String name, int state, Map<String, String> headers) {
		Bundle bundle = mock(Bundle.class);
		when(bundle.getSymbolicName()).thenReturn(name);
		when(bundle.getState()).thenReturn(state);
		when(bundle.getHeaders("")).thenReturn(new Hashtable<>(headers));
		return bundle;
	}

	private static URL url(String path) throws Exception {
		return URI.create("file:/" + path).toURL();
	}

	@Test
	void namesFilesAndWhatLiesInFolders() throws Exception {
		Bundle bundle = bundle("b", Bundle.ACTIVE, Map.of());
		when(bundle.getEntry("one.json")).thenReturn(url("one.json"));
		when(bundle.findEntries("more", "*.json", false)).thenReturn(Collections.enumeration(List.of(url("more/z.json"), url("more/a.json"))));

		List<BundleFile> files = BundleFiles.of(bundle, "one.json, more,gone.json");

		assertThat(files).extracting(BundleFile::path).containsExactly("one.json", "more/a.json", "more/z.json", "gone.json");
		assertThat(files).extracting(file -> file.url().isPresent()).containsExactly(true, true, true, false);
		assertThat(files).extracting(BundleFile::stem).containsExactly("one", "a", "z", "gone");
	}

	@Test
	void asksOnlyBundlesThatCanBeUsedInTheOrderOfTheirNames() {
		BundleContext context = mock(BundleContext.class);
		Bundle[] bundles = { bundle("z", Bundle.RESOLVED, Map.of("Files", "z.json")), bundle("a", Bundle.ACTIVE, Map.of("Files", "a.json")),
				bundle("m", Bundle.INSTALLED, Map.of("Files", "m.json")), bundle("n", Bundle.ACTIVE, Map.of()) };
		when(context.getBundles()).thenReturn(bundles);

		assertThat(new BundleFiles(context).named("Files")).extracting(BundleFile::shown).containsExactly("a/a.json", "z/z.json");
	}
}
