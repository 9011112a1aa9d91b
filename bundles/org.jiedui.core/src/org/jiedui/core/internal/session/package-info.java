/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Sessions: objects made of stored states, tracked from then on, and written back as the changes that a user made.
 */
package org.jiedui.core.internal.session;
