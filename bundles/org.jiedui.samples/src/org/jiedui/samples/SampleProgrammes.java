/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.samples;

import java.net.URL;
import java.util.Collections;
import java.util.Comparator;
import java.util.Enumeration;
import java.util.List;

import org.jiedui.core.json.ProgrammeSource;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.osgi.service.component.annotations.Component;

/** The files of {@code releng/samples}, which the build puts into this bundle. */
@Component
public final class SampleProgrammes implements ProgrammeSource {

	@Override
	public List<URL> files() {
		Bundle bundle = FrameworkUtil.getBundle(SampleProgrammes.class);
		Enumeration<URL> found = bundle.findEntries("samples", "*.json", false);
		return found == null ? List.of() : Collections.list(found).stream().sorted(Comparator.comparing(URL::getPath)).toList();
	}
}
