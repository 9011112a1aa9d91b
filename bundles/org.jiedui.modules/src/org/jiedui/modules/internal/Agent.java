/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.modules.internal;

import org.eclipse.equinox.p2.core.IProvisioningAgent;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.FrameworkUtil;

/** The agent of p2 for this copy of the product; the bundle that has it is started when it is first asked for. */
public final class Agent {

	/** @throws IllegalStateException when p2 does not start, which is a fault of the product */
	public IProvisioningAgent get() {
		BundleContext context = FrameworkUtil.getBundle(Agent.class).getBundleContext();
		try {
			FrameworkUtil.getBundle(IProvisioningAgent.class).start(Bundle.START_TRANSIENT);
		} catch (BundleException e) {
			throw new IllegalStateException("p2 does not start", e);
		}
		var reference = context.getServiceReference(IProvisioningAgent.class);
		if (reference == null) {
			throw new IllegalStateException("p2 has no agent for this copy of the product");
		}
		return context.getService(reference);
	}
}
