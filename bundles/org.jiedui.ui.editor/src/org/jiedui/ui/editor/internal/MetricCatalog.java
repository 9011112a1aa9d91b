/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.editor.internal;

import java.util.List;

import org.jiedui.core.metric.Metric;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** The key numbers that are installed; modules come and go while the workbench runs. */
@Component(service = MetricCatalog.class)
public class MetricCatalog {

	@Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC, policyOption = ReferencePolicyOption.GREEDY)
	private volatile List<Metric> metrics = List.of();

	/** Those that are installed now. */
	public List<Metric> metrics() {
		return List.copyOf(metrics);
	}
}
