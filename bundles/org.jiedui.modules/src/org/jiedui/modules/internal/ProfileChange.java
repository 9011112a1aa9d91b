/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.modules.internal;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.equinox.p2.core.IProvisioningAgent;
import org.eclipse.equinox.p2.core.UIServices;
import org.eclipse.equinox.p2.engine.IProvisioningPlan;
import org.eclipse.equinox.p2.operations.ProfileChangeOperation;
import org.eclipse.osgi.util.NLS;
import org.jiedui.modules.ModuleException;
import org.jiedui.modules.TrustQuestion;

/**
 * A change of what is installed: first it is looked whether everything fits, then files are fetched and put in place.
 *
 * @param agent of this copy of the product
 * @param operation what is to be done
 * @param scruples what else must be looked at
 * @param trust asked where something is not signed
 */
public record ProfileChange(IProvisioningAgent agent, ProfileChangeOperation operation, Scruples scruples, TrustQuestion trust) {

	/** What stands in the way of a change. */
	public interface Scruples {

		/** A sentence for the user where p2 found that it does not fit; {@code details} is what p2 says of it. */
		String refusal(String details, IProgressMonitor monitor) throws ModuleException;

		/**
		 * Looks at what would be done; nothing is changed yet.
		 *
		 * @throws ModuleException if it must not be done
		 */
		default void look(IProvisioningPlan plan, IProgressMonitor monitor) throws ModuleException {
			// Who removes something has seen it.
		}
	}

	/** @throws ModuleException if it does not fit or cannot be done; nothing is changed then */
	public void perform(IProgressMonitor monitor) throws ModuleException {
		SubMonitor progress = SubMonitor.convert(monitor, 10);
		IStatus fits = operation.resolveModal(progress.split(2));
		if (fits.matches(IStatus.ERROR | IStatus.CANCEL)) {
			throw new ModuleException(scruples.refusal(operation.getResolutionDetails().strip(), progress.split(1)), fits.getException());
		}
		scruples.look(operation.getProvisioningPlan(), progress.split(2));
		Object before = agent.getService(UIServices.SERVICE_NAME);
		UIServices asking = new AskingServices(trust);
		agent.registerService(UIServices.SERVICE_NAME, asking);
		try {
			IStatus done = operation.getProvisioningJob(null).runModal(progress.split(5));
			if (done.getSeverity() == IStatus.CANCEL) {
				throw new ModuleException(Messages.cancelled, null);
			}
			if (done.getSeverity() == IStatus.ERROR) {
				throw new ModuleException(NLS.bind(Messages.because, Messages.failed, new StatusText(done).reason()), done.getException());
			}
		} finally {
			agent.unregisterService(UIServices.SERVICE_NAME, asking);
			if (before != null) {
				agent.registerService(UIServices.SERVICE_NAME, before);
			}
		}
	}
}
